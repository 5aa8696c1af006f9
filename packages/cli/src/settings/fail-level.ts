export { FAIL_LEVELS, type FailLevel } from '@stplan/rules';
