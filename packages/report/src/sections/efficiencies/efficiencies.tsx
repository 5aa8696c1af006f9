import { compare } from '@stplan/model';
import { byText } from '../../reading/by-text.ts';
import type { Scheme } from '../../reading/scheme.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import { BREAKDOWNS, partsOf } from './breakdowns.ts';
import { PhasingFigure } from './phasing-figure.tsx';
import { programmeYears } from './programme-years.ts';
import { schemeColumns } from './scheme-columns.tsx';

/** The efficiency programme: its phasing, its parts, every scheme. */
export const efficienciesSection: Section = {
  id: 'efficiencies',
  title: 'Efficiency programme',
  body: (view) => {
    if (view.schemes.length === 0) return undefined;
    const years = programmeYears(view);
    const last = years[years.length - 1];
    return (
      <>
        {last !== undefined && <PhasingFigure view={view} />}
        {last !== undefined && (
          <div class="pairs">
            {BREAKDOWNS.filter((breakdown) => partsOf(breakdown, view, last).length > 1).map((breakdown) => (
              <BreakdownTable breakdown={breakdown} view={view} year={last} />
            ))}
          </div>
        )}
        <h3>Schemes</h3>
        <DataTable
          id="schemes"
          caption={`${counted(view.schemes.length, 'scheme')}, the largest ${last === undefined ? '' : 'in the last year '}first; net effect in each year against do nothing`}
          columns={schemeColumns(view)}
          rows={[...view.schemes].sort(
            (a, b) => largestFirst(a, b, last) || byText(a.efficiency.name, b.efficiency.name),
          )}
          rowId={({ efficiency }) => view.anchorOf(efficiency)}
          tools="filter sort"
          wide
        />
      </>
    );
  },
};

function largestFirst(a: Scheme, b: Scheme, year: number | undefined): number {
  const [one, other] = [a, b].map(({ yearly }) => (year === undefined ? undefined : yearly.get(year)));
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compare(other.value, one.value);
}
