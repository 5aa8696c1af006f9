import { type Basis, dateText, type Efficiency, type Owner, type Series, toDecimalText } from '@stplan/model';
import type { ExportInput } from '../export-input.ts';
import { moneyCells, moneyHeading, totalCells } from '../money-rows.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';
import { sheetPeriods } from '../sheet-periods.ts';

const WORDS = [
  'Reference',
  'Scheme',
  'Organisation',
  'Line',
  'With',
  'Type',
  'Recurrent',
  'Stage',
  'Owner',
  'Starts',
  'Confidence',
];
const LINE_COLUMN = 4;
const BASES: readonly Basis[] = ['annual', 'incremental', 'accumulated'];

/** `finance director of WUH`, or the organisation alone. */
export function ownerText(owner: Owner | undefined): string {
  if (owner === undefined) return '';
  return owner.role === undefined ? owner.organisation.name : `${owner.role} of ${owner.organisation.name}`;
}

type SchemeRow = { readonly words: readonly SheetCell[]; readonly series: Series };

/** The savings schemes, a row for each organisation's side; those of each basis on a sheet of their own. */
export function schemeSheets({ plan }: ExportInput): readonly OutSheet[] {
  return BASES.flatMap((basis) => {
    const rows = plan.elements.efficiency.flatMap((scheme) => schemeRows(scheme, basis));
    if (rows.length === 0) return [];
    const periods = sheetPeriods(rows.map(({ series }) => series));
    const cells = rows.map((row) => moneyCells(row, periods, '£m'));
    const all = { label: 'Total', column: LINE_COLUMN, pattern: '?*', counts: () => true };
    const totals = totalCells(all, cells, 4, WORDS.length + 1, periods.length);
    const top = [[heading(`Savings schemes, ${basis} (£m)`)], [], moneyHeading(WORDS, periods)];
    const name = basis === 'annual' ? 'Schemes' : `Schemes ${basis}`;
    return [{ name, rows: [...top, ...cells, totals], frozen: 3 }];
  });
}

function schemeRows(scheme: Efficiency, basis: Basis): readonly SchemeRow[] {
  const words = schemeWords(scheme);
  const legs = scheme.effects
    .filter((effect) => (effect.basis ?? 'annual') === basis)
    .flatMap((effect) => effect.legs)
    .map(({ organisation, line, counterparty, series }) => {
      const other = counterparty?.kind === 'member' ? counterparty.organisation.name : (counterparty?.kind ?? '');
      return { words: words(organisation.name, line ?? 'net', other), series };
    });
  if (basis !== 'annual' || scheme.effects.length > 0) return legs;
  const [first] = scheme.saves;
  if (first === undefined) return [];
  // the short form: net, of the whole footprint, annual
  const { scale, unit } = first.figure;
  const [periods, cells] = [scheme.saves.map(({ period }) => period), scheme.saves.map(({ figure }) => figure)];
  const series = { periods, cells, formula: undefined, growth: undefined, exact: false, scale, unit };
  return [{ words: words('', 'saves', ''), series }];
}

function schemeWords(scheme: Efficiency) {
  const { name, title = name, efficiencyKind, recurrent, stage, owner, starts, confidence } = scheme;
  const once = recurrent?.value.n === 0n ? 'non-recurrent' : recurrent === undefined ? '' : 'recurrent';
  const sure =
    confidence === undefined
      ? ''
      : 'rating' in confidence.value
        ? confidence.value.rating
        : percent(confidence.value.share);
  return (organisation: string, line: string, other: string): readonly SheetCell[] => [
    name,
    title,
    organisation,
    line,
    other,
    efficiencyKind?.value ?? '',
    once,
    stage?.value ?? '',
    ownerText(owner?.value),
    starts === undefined ? '' : dateText(starts.value),
    sure,
  ];
}

const percent = ({ n, d }: { readonly n: bigint; readonly d: bigint }): string =>
  `${toDecimalText({ n: n * 100n, d })}%`;
