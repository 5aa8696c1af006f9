import type { Severity } from '../../../rule/index.ts';

/** Severities as SARIF names them. */
export const SARIF_LEVELS: { readonly [S in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
