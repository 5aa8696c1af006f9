import { isZero } from '@stplan/model';
import { flowChart } from '../../charts/flow-chart.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { sumAmounts } from '../../reading/amount.ts';
import type { CapitalScheme } from '../../reading/capital-scheme.ts';
import { shareOf } from '../../reading/scheme.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { money, say, share } from '../../words/sentence.ts';
import { capital, counted } from '../../words/wording.ts';
import { type CapitalFlow, capitalFlows, flowParts, STATES } from './capital-flow.ts';

/** Where the money for each capital scheme comes from, how sure it is, and who gets it. */
export function CapitalFlowFigure({ schemes }: { readonly schemes: readonly CapitalScheme[] }) {
  const flows = capitalFlows(schemes);
  const total = sumAmounts(flows.map(({ amount }) => amount));
  if (total === undefined) return null;
  const { columns, links } = flowParts(flows);
  const unsecured = sumAmounts(schemes.flatMap((scheme) => scheme.unsecured ?? []));
  const part = shareOf(unsecured, total);
  const fillings = STATES.filter((state) => flows.some((flow) => flow.state === state)).map(
    ({ label, class: name }) => `${label} ${FILLINGS[name]}`,
  );
  return (
    <>
      <FigureFrame
        message={
          part && unsecured && !isZero(part)
            ? say`${share(part)} of the capital, ${money(unsecured)}, is requested or expected only`
            : say`No capital depends on money that is only requested or expected`
        }
        subtitle={`From source to scheme to organisation, over all years. Bands: ${fillings.join(', ')}; not secured is what is requested or expected.`}
        alternative={`Bands from ${counted(columns[0]?.length ?? 0, 'source')} to ${counted(columns[1]?.length ?? 0, 'scheme')} and on to who owns them; the table of flows has every amount.`}
        scene={flowChart(columns, links)}
      />
      <DataTable
        id="capital-flows"
        caption="Capital by source, scheme and organisation, over all years"
        columns={COLUMNS}
        rows={flows}
        tools="sort"
      />
    </>
  );
}

const COLUMNS: Column<CapitalFlow>[] = [
  { head: 'Source', rowHead: true, cell: ({ source }) => capital(source) },
  { head: 'Scheme', cell: ({ scheme }) => scheme.capital.title ?? scheme.capital.name },
  { head: 'Organisation', cell: ({ owner }) => owner },
  { head: 'State', cell: ({ state }) => state.label },
  { head: 'Amount', numeric: true, cell: ({ amount }) => quantityCell(amount) },
];

/** The fillings in words. */
const FILLINGS: Readonly<Record<string, string>> = {
  k1: 'in blue',
  k2: 'in green',
  unidentified: 'hatched',
  k5: 'lined',
};
