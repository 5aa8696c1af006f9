import { cellText } from '../sheet/cell-text.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Header } from '../sheet/header-rows.ts';
import { labelledRows } from '../sheet/labelled-rows.ts';
import { FIELDS, LIST_KINDS, type ListKind } from './fields.ts';
import { positionWords } from './position-words.ts';

/** How sheets are called that hold a list. */
const SHEET_NAMES: { readonly [K in ListKind]: RegExp } = {
  organisations: /organi[sz]ations?|partners|members|bodies/i,
  contracts: /contract/i,
  efficiencies: /efficienc|savings?|\bcips?\b|\bqipp\b|schemes|solutions|transformation/i,
  milestones: /milestones?|timeline|delivery plan|gantt|actions?/i,
  risks: /risks?/i,
  capital: /capital|estates/i,
};

/** Headings that only lists of a kind have. */
const TELLING: { readonly [K in ListKind]: readonly RegExp[] } = {
  organisations: [/ods/i, /organi[sz]ation type/i],
  contracts: [/commissioner/i, /provider/i],
  efficiencies: [/scheme/i, /cip|qipp|recurrent/i],
  milestones: [/milestone/i, /due|deadline/i],
  risks: [/likelihood|probability/i, /impact|severity/i],
  capital: [/capital|use.*source|source of fund/i],
};

/** Of what kind the table of a sheet is, by its name, headings and labels; undefined when that is not plain. */
export function guessKind(grid: Grid, header: Header): 'position' | ListKind | undefined {
  const headings = [...header.headings.values()];
  const scores = LIST_KINDS.map((kind) => {
    const named = SHEET_NAMES[kind].test(grid.sheet.name) ? 2 : 0;
    const told = TELLING[kind].filter((pattern) => headings.some((heading) => pattern.test(heading))).length * 2;
    const fields = Object.values(FIELDS[kind]).filter((pattern: RegExp) =>
      headings.some((heading) => pattern.test(heading)),
    );
    return { kind, score: named + told + (fields.length > 1 ? 1 : 0) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const position = header.periods.length === 0 ? 0 : positionScore(grid, header);
  if (position > best.score || (position >= 2 && best.score <= 3 && !isList(header))) return 'position';
  return best.score >= 3 ? best.kind : undefined;
}

/** A list has several columns before its figures. */
function isList({ headings, periods }: Header): boolean {
  return headings.size - periods.length >= 3;
}

function positionScore(grid: Grid, header: Header): number {
  const { rows } = labelledRows(grid, header);
  const told = rows.filter(({ label, section }) => positionWords(label, section) !== undefined).length;
  const bottom = rows.some(({ label }) => /control total|do[- ]?nothing|surplus|deficit/i.test(label)) ? 2 : 0;
  const named = /position|i&e|income and exp|finance|plan/i.test(`${grid.sheet.name} ${cellText(grid.at(1, 1))}`)
    ? 1
    : 0;
  return (told * 2 >= rows.length && told > 0 ? 2 : 0) + bottom + named;
}
