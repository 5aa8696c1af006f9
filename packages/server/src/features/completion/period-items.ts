import type { Expected } from '@stplan/language';
import { dateText } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { plannedYears, planYears } from './plan-years.ts';
import type { Site } from './site.ts';

const PERIODS: ReadonlySet<string> = new Set(['YEAR', 'QUARTER', 'MONTH']);

/** Years of the plan where a year may stand, behind `years` all that are missing; days that the plan knows. */
export function periodItems(site: Site, { next, blocks }: Expected): CompletionItem[] {
  if (site.startsLine) return [];
  const wanted = next.some(({ type }) => PERIODS.has(type));
  const days = next.some(({ type }) => type === 'DATE') && !wanted;
  return [...(wanted ? years(site, blocks) : []), ...(days ? dates(site) : [])];
}

function years(site: Site, blocks: readonly string[]): CompletionItem[] {
  const { group, document, from, range } = site;
  const line = document.text.slice(document.text.lastIndexOf('\n', from - 1) + 1, from);
  const all = planYears(group);
  if (!/\byears\b/.test(line)) return all.map((year) => item(year, undefined, range));
  const written = all.filter((year) => line.includes(year));
  const missing = all.slice(all.indexOf(written.at(-1) ?? '') + 1);
  const stretches = written.length > 0 ? [missing] : stretchesFor(site, blocks);
  return [
    ...stretches.filter(({ length }) => length > 1).map((years) => stretch(years, range)),
    ...missing.map((year) => item(year, undefined, range)),
  ];
}

/** Tables of what was before the plan too, and then those of what it does. */
function stretchesFor({ group }: Site, blocks: readonly string[]): readonly (readonly string[])[] {
  const [all, planned] = [planYears(group), plannedYears(group)];
  if (all.length === planned.length) return [all];
  return blocks.at(-1) === 'position' ? [all, planned] : [planned, all];
}

/** Years that are written one by one and offered as what they reach from and to: a list has no room for all. */
function stretch(years: readonly string[], range: Site['range']): CompletionItem {
  const label = `${years[0]} to ${years.at(-1)}`;
  return { ...item(label, `${years.length} years`, range), textEdit: { range, newText: years.join('  ') } };
}

function dates({ group, range }: Site): CompletionItem[] {
  const { asAt } = group?.definition ?? {};
  return asAt === undefined ? [] : [item(dateText(asAt.value), 'the date of the plan', range)];
}

function item(label: string, detail: string | undefined, range: Site['range']): CompletionItem {
  return { label, kind: CompletionItemKind.Value, ...(detail && { detail }), textEdit: { range, newText: label } };
}
