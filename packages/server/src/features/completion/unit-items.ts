import type { Expected } from '@stplan/language';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Site } from './site.ts';

/** Scales of money, as the terminal for them has it. */
const MONEY = ['£m', '£k', '£bn', '£000'];

/** Counted things, as the terminal for them has it. */
const COUNTED =
  'WTE spells attendances admissions appointments contacts referrals procedures episodes cases bed-days people patients homes jobs posts sessions calls visits prescriptions minutes hours days weeks points'.split(
    ' ',
  );

/** Units where one may stand. */
export function unitItems({ range, startsLine }: Site, { next }: Expected): CompletionItem[] {
  if (startsLine) return [];
  const units = [
    ...(next.some(({ type }) => type === 'MONEY_SCALE') ? MONEY : []),
    ...(next.some(({ type }) => type === 'UNIT') ? COUNTED : []),
  ];
  return units.map((label) => ({ label, kind: CompletionItemKind.Unit, textEdit: { range, newText: label } }));
}
