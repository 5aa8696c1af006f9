import { isZero, yearText } from '@stplan/model';
import { stackedColumns } from '../../charts/stacked-columns.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import type { Amount } from '../../reading/amount.ts';
import { programmeIn } from '../../reading/programme.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { totalIn } from '../../reading/scheme.ts';
import { money } from '../../words/sentence.ts';
import { kindOf, STACKED } from './efficiency-kinds.ts';
import { programmeMessage } from './programme-message.ts';
import { programmeYears } from './programme-years.ts';

/** The programme over the years by kind, with what is left of it after confidence. */
export function PhasingFigure({ view }: { readonly view: ReportView }) {
  const years = programmeYears(view).flatMap((year) => programmeIn(view, year) ?? []);
  const parts = STACKED.map((kind) => ({
    ...kind,
    schemes: view.schemes.filter(({ efficiency }) => kindOf(efficiency.efficiencyKind?.value) === kind),
  })).filter(({ schemes }) => schemes.length > 0);
  const rated = years.some(({ adjusted }) => adjusted !== undefined);
  const columns = years.map(({ year, total, adjusted }) => ({
    label: yearText({ start: year }),
    parts: parts.map(({ schemes }) => spoken(totalIn(schemes, year))),
    total: money(total),
    level: spoken(adjusted),
  }));
  const scale = years[0]?.total.scale ?? '£m';
  const words = columns.map(({ label, parts: values, total, level }) => {
    const named = values.flatMap((value, index) => (value ? [`${parts[index]?.label} ${value.text}`] : []));
    return `${label}: ${total.text}, of which ${named.join(', ')}${level ? `; after confidence ${level.text}` : ''}`;
  });
  return (
    <FigureFrame
      message={programmeMessage(view)}
      subtitle={`Net effect on the system in each year against do nothing, by kind, ${scale}. Unidentified savings are hatched.`}
      alternative={`${words.join('. ')}.`}
      scene={stackedColumns(parts, columns, rated ? 'After stated confidence' : undefined)}
    />
  );
}

function spoken(amount: Amount | undefined) {
  return amount && !isZero(amount.value) ? money(amount) : undefined;
}
