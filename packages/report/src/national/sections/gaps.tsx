import { dotPlot } from '../../charts/dot-plot.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { type Sentence, say } from '../../words/sentence.ts';
import { capital, counted } from '../../words/wording.ts';
import type { GapSet, PlanGap } from '../gap-sets.ts';
import type { NationalSection } from '../national.ts';
import { PlanLink } from '../plan-link.tsx';
import { qualified } from '../qualified.ts';
import { measuredText, measuredTitle, scopeText } from '../scope.ts';

/** The gaps of footprints, a figure for each scope: what counts different things stands apart and is never added. */
export const gapsSection: NationalSection = {
  id: 'gaps',
  title: 'Gaps if nothing is done',
  body: ({ gapSets }) => {
    const rows = gapSets.flatMap(({ gaps }) => gaps);
    if (rows.length === 0) return undefined;
    return (
      <>
        <p>
          A gap is the deficit of a footprint in the last year for which its plan says what happens if nothing is done.
          Gaps of another scope, basis, year or price base stand apart and are never added together.
        </p>
        {gapSets
          .filter(({ gaps }) => gaps.length > 1)
          .map((set) => (
            <SetFigure set={set} />
          ))}
        <DataTable
          id="gaps-table"
          caption={`${counted(rows.length, 'gap')} of ${counted(new Set(rows.map(({ plan }) => plan.footprintKey)).size, 'footprint')}, each with what it counts`}
          columns={COLUMNS}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

function SetFigure({ set }: { readonly set: GapSet }) {
  const { gaps, measured } = set;
  const rows = gaps.map(({ plan, gap }) => ({
    label: plan.footprint,
    figures: [qualified({ ...gap, amount: gap.gap })],
  }));
  return (
    <>
      <h3>{measuredTitle(measured)}</h3>
      <FigureFrame
        message={setMessage(set)}
        subtitle={`Gap if nothing is done, largest first. ${togetherText(set)}`}
        alternative={`${rows.map(({ label, figures }) => `${label} ${figures[0]?.text}`).join('; ')}. ${togetherText(set)}`}
        scene={dotPlot(['Gap'], rows)}
      />
    </>
  );
}

/** `The gaps of 7 footprints come to £5bn; the largest is that of Greater Manchester, £2bn`. */
export function setMessage({ gaps, total }: GapSet): Sentence {
  const [{ plan, gap }] = gaps as readonly [PlanGap, ...PlanGap[]];
  const most = qualified({ ...gap, amount: gap.gap });
  return total === undefined
    ? say`The largest of ${gaps.length} gaps is that of ${plan.footprint}, ${most}`
    : say`The gaps of ${gaps.length} footprints come to ${qualified(total)}; the largest is that of ${plan.footprint}, ${most}`;
}

function togetherText({ total, apart }: GapSet): string {
  return total === undefined ? `Not added together: ${apart}.` : 'The sum is printed no finer than its coarsest part.';
}

const COLUMNS: readonly Column<PlanGap>[] = [
  {
    head: 'Footprint',
    rowHead: true,
    cell: ({ plan }) => ({ content: <PlanLink to={plan} />, sort: plan.footprint.toLowerCase() }),
  },
  { head: 'Counts', choices: true, cell: ({ gap }) => capital(scopeText(gap.scope)) },
  { head: 'Year', choices: true, cell: ({ gap }) => measuredText(gap) },
  { head: 'Stated by', cell: ({ gap }) => gap.statedBy },
  { head: 'Gap', numeric: true, cell: ({ gap }) => qualified({ ...gap, amount: gap.gap }) },
  { head: 'Planned', numeric: true, cell: ({ gap }) => quantityCell(gap.planned) },
  {
    head: 'Unexplained',
    numeric: true,
    absent: 'no bridge',
    cell: ({ gap: { unexplained } }) => (unexplained === 'none' ? unexplained : quantityCell(unexplained)),
  },
];
