export type { Settings } from '@stplan/rules';
