import { type CapitalSource, type CapitalStatus, isZero } from '@stplan/model';
import { stackedBars } from '../../charts/stacked-bars.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { type Amount, sumAmounts } from '../../reading/amount.ts';
import type { CapitalScheme } from '../../reading/capital-scheme.ts';
import { shareOf } from '../../reading/scheme.ts';
import { money, say, share } from '../../words/sentence.ts';

/** How sure money is, as the chart groups and fills it: what is not secured is hatched. */
const STATES: readonly {
  readonly label: string;
  readonly class: string;
  readonly of: readonly (CapitalStatus | undefined)[];
}[] = [
  { label: 'Secured', class: 'k1', of: ['secured'] },
  { label: 'Awarded', class: 'k2', of: ['awarded'] },
  { label: 'Requested or expected', class: 'unidentified', of: ['requested', 'expected'] },
  { label: 'Status not stated', class: 'k5', of: [undefined] },
];

/** Where the money for each capital scheme comes from, and how sure it is. */
export function CapitalSourcesFigure({ schemes }: { readonly schemes: readonly CapitalScheme[] }) {
  const bars = schemes.flatMap(({ capital, sources }) => {
    if (sources === undefined || isZero(sources.value)) return [];
    const parts = STATES.flatMap(({ class: name, label, of }) => {
      const amount = amountOf((capital.sources?.rows ?? []).filter(({ status }) => of.includes(status)));
      return amount ? [{ class: name, label, figure: money(amount) }] : [];
    });
    return [{ label: capital.title ?? capital.name, parts, total: money(sources) }];
  });
  if (bars.length === 0) return null;
  const total = sumAmounts(schemes.flatMap(({ sources }) => sources ?? []));
  const unsecured = sumAmounts(schemes.flatMap((scheme) => scheme.unsecured ?? []));
  const part = shareOf(unsecured, total);
  const words = bars.map(
    ({ label, parts }) => `${label}: ${parts.map((one) => `${one.label.toLowerCase()} ${one.figure.text}`).join(', ')}`,
  );
  return (
    <FigureFrame
      message={
        part && unsecured && !isZero(part)
          ? say`${share(part)} of the capital, ${money(unsecured)}, is requested or expected only`
          : say`No capital depends on money that is only requested or expected`
      }
      subtitle="Sources of each capital scheme over all years; money that is not secured is hatched."
      alternative={`${words.join('. ')}.`}
      scene={stackedBars(
        STATES.filter(({ class: name }) => bars.some(({ parts }) => parts.some((one) => one.class === name))),
        bars,
      )}
    />
  );
}

function amountOf(rows: readonly CapitalSource[]): Amount | undefined {
  const amount = sumAmounts(rows.flatMap(({ series }) => series.cells.flatMap((figure) => figure ?? [])));
  return amount && !isZero(amount.value) ? amount : undefined;
}
