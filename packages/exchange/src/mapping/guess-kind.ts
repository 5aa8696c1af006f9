import { REGISTERS } from '../registers/registers.ts';
import { cellText } from '../sheet/cell-text.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Header } from '../sheet/header-rows.ts';
import { labelledRows } from '../sheet/labelled-rows.ts';
import { FIELDS } from './fields.ts';
import type { ListKind } from './list-kind.ts';
import { positionWords } from './position-words.ts';

/** How sheets are called that hold a list, and headings that only lists of a kind have. */
type Signs = { readonly kind: ListKind; readonly named: RegExp; readonly telling: readonly RegExp[] };

const SIGNS: readonly Signs[] = [
  {
    kind: 'organisations',
    named: /organi[sz]ations?|partners|members|bodies/i,
    telling: [/ods/i, /organi[sz]ation type/i],
  },
  { kind: 'contracts', named: /contract/i, telling: [/commissioner$|^ccg$/i, /provider/i] },
  {
    kind: 'milestones',
    named: /milestones?|timeline|delivery plan|gantt|actions?/i,
    telling: [/milestone/i, /due|deadline/i],
  },
  { kind: 'risks', named: /risks?/i, telling: [/likelihood|probability/i, /impact|severity/i] },
  { kind: 'capital', named: /capital|estates/i, telling: [/capital|use.*source|source of fund/i] },
  { kind: 'figures', named: /^plan figures/i, telling: [/^element$/i, /^table$/i, /^row$/i] },
  { kind: 'words', named: /^plan words/i, telling: [/^element$/i, /^words$/i] },
  ...REGISTERS.map(({ list, named, telling }) => ({ kind: list, named, telling })),
];

/** Of what kind the table of a sheet is, by its name, headings and labels; undefined when that is not plain. */
export function guessKind(grid: Grid, header: Header): 'position' | ListKind | undefined {
  const headings = [...header.headings.values()];
  const scores = SIGNS.map(({ kind, named, telling }) => {
    const name = named.test(grid.sheet.name) ? 2 : 0;
    const told = telling.filter((pattern) => headings.some((heading) => pattern.test(heading))).length * 2;
    const fields = Object.values(FIELDS.get(kind) ?? {}).filter((pattern) =>
      headings.some((heading) => pattern.test(heading)),
    );
    return { kind, score: name + told + (fields.length > 1 ? 1 : 0) };
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
