import type { Expected } from '@stplan/language';
import { dateText } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { planYears } from './plan-years.ts';
import type { Site } from './site.ts';

const PERIODS: ReadonlySet<string> = new Set(['YEAR', 'QUARTER', 'MONTH']);

/** Years of the plan where a year may stand, behind `years` all that are missing; days that the plan knows. */
export function periodItems(site: Site, { next }: Expected): CompletionItem[] {
  if (site.startsLine) return [];
  const wanted = next.some(({ type }) => PERIODS.has(type));
  const days = next.some(({ type }) => type === 'DATE') && !wanted;
  return [...(wanted ? years(site) : []), ...(days ? dates(site) : [])];
}

function years({ group, document, from, range }: Site): CompletionItem[] {
  const line = document.text.slice(document.text.lastIndexOf('\n', from - 1) + 1, from);
  const all = planYears(group);
  const written = all.filter((year) => line.includes(year));
  const missing = all.slice(all.indexOf(written.at(-1) ?? '') + 1);
  const header = /\byears\b/.test(line);
  const rest = missing.join('  ');
  return [
    ...(header && missing.length > 1 ? [item(rest, 'every year of the plan that is missing', range)] : []),
    ...(header ? missing : all).map((year) => item(year, undefined, range)),
  ];
}

function dates({ group, range }: Site): CompletionItem[] {
  const { asAt } = group?.definition ?? {};
  return asAt === undefined ? [] : [item(dateText(asAt.value), 'the date of the plan', range)];
}

function item(label: string, detail: string | undefined, range: Site['range']): CompletionItem {
  return { label, kind: CompletionItemKind.Value, ...(detail && { detail }), textEdit: { range, newText: label } };
}
