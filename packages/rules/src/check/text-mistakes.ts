import type { Workspace } from '@stplan/model';
import { RULES } from '../generated/registry.ts';

/** How many mistakes in the text of plans hide something: what cannot be read looks as if it were not there. */
export function textMistakes({ findings }: Workspace): number {
  const grave = new Set(RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  return findings.filter(({ rule }) => grave.has(rule)).length;
}
