import type { Severity } from '@stplan/rules';
import { SEVERITY_WORDS } from '../reading/finding-order.ts';

const TONES: { readonly [S in Severity]: string } = { error: 'bad', warning: 'open', info: 'good' };

/** The severity of a finding in its word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <em class={TONES[severity]}>{SEVERITY_WORDS[severity].one}</em>;
}
