import { compare, type Exact, type Figure, formatQuantity, fromInteger, POUNDS, times } from '@stplan/model';
import { dotPlot } from '../../charts/dot-plot.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import { byText } from '../../reading/by-text.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { type Sentence, type Spoken, say } from '../../words/sentence.ts';
import { capital, counted } from '../../words/wording.ts';
import type { GapSet, PlanGap } from '../gap-sets.ts';
import type { Gap } from '../gaps.ts';
import type { National, NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';
import { measuredText, measuredTitle, scopeText } from '../scope.ts';

/** A gap over the people of its footprint. */
export type HeadGap = {
  readonly plan: NationalPlan;
  readonly gap: Gap;
  readonly population: Figure;
  readonly perHead: Exact;
};

/** Gaps over people, where a plan says how many there are; what counts different things stands apart. */
export const perHeadSection: NationalSection = {
  id: 'per-head',
  title: 'Gaps per head',
  body: (national) => {
    const sets = headSets(national);
    const rows = sets.flatMap(({ rows: own }) => own);
    if (rows.length === 0) return undefined;
    return (
      <>
        <p>
          Worked out for the {counted(new Set(rows.map(({ plan }) => plan.footprintKey)).size, 'footprint')} whose plan
          says how many people live there, in whole pounds of the printed gap over the printed number of people.
        </p>
        {sets
          .filter((set) => set.rows.length > 1)
          .map(({ set, rows: own }) => (
            <>
              <h3>{measuredTitle(set.measured)}</h3>
              <FigureFrame
                message={headMessage(own)}
                subtitle="Gap if nothing is done for each person, £; largest first."
                alternative={`${own.map((row) => `${row.plan.footprint} ${spoken(row).text}`).join('; ')}.`}
                scene={dotPlot(
                  ['Gap per head'],
                  own.map((row) => ({ label: row.plan.footprint, figures: [spoken(row)] })),
                )}
              />
            </>
          ))}
        <DataTable
          id="per-head-table"
          caption={`${counted(rows.length, 'gap')} per head`}
          columns={COLUMNS}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

/** The sets of gaps with those that can be put over people, largest first; sets without any are left out. */
export function headSets({
  gapSets,
}: National): readonly { readonly set: GapSet; readonly rows: readonly HeadGap[] }[] {
  return gapSets.flatMap((set) => {
    const rows = set.gaps
      .flatMap(headGap)
      .sort((a, b) => compare(b.perHead, a.perHead) || byText(a.plan.name, b.plan.name));
    return rows.length === 0 ? [] : [{ set, rows }];
  });
}

function headGap({ plan, gap }: PlanGap): readonly HeadGap[] {
  const { population } = plan;
  return population === undefined || gap.perHead === undefined ? [] : [{ plan, gap, population, perHead: gap.perHead }];
}

/** `The largest of 4 gaps per head is that of Northumberland, £532`. */
export function headMessage(rows: readonly HeadGap[]): Sentence {
  const [largest] = rows as readonly [HeadGap, ...HeadGap[]];
  return say`The largest of ${rows.length} gaps per head is that of ${largest.plan.footprint}, ${spoken(largest)}`;
}

/** A gap that is printed so coarsely that its last digit is worth pounds a head is about so much. */
const COARSE = fromInteger(5n);

/** `at least £240`, whole pounds. */
export function spoken({ perHead, population, gap: { gap, qualifier: said } }: HeadGap): Spoken {
  const qualifier = said ?? (compare(gap.step, times(COARSE, population.value)) >= 0 ? 'about' : undefined);
  const text = formatQuantity(perHead, POUNDS, { scale: '£', digits: 0 });
  return { value: perHead, text: qualifier === undefined ? text : `${qualifier} ${text}` };
}

const COLUMNS: readonly Column<HeadGap>[] = [
  {
    head: 'Footprint',
    rowHead: true,
    cell: ({ plan }) => ({ content: <PlanLink to={plan} />, sort: plan.footprint.toLowerCase() }),
  },
  { head: 'Counts', choices: true, cell: ({ gap }) => capital(scopeText(gap.scope)) },
  { head: 'Year', choices: true, cell: ({ gap }) => measuredText(gap) },
  {
    head: 'People',
    numeric: true,
    cell: ({ population }) => ({ value: population.value, text: peopleText(population) }),
  },
  { head: 'Counted in', absent: 'not stated', cell: ({ plan }) => plan.populationYear },
  { head: 'Gap per head', numeric: true, cell: spoken },
];

/** `about 1,700,000`, without the unit that the head of the column says. */
function peopleText(figure: Figure): string {
  const number = formatQuantity(figure.value, {}, formOfFigure(figure));
  return figure.qualifier === undefined ? number : `${figure.qualifier} ${number}`;
}
