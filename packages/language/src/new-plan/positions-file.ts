import { yearsBetween, yearText } from '@stplan/model';
import type { NewOrganisation, NewPlan } from './new-plan.ts';
import { type PartInTrade, partInTrade } from './part-in-trade.ts';

/** What the position of each part counts, and the rows that every plan needs of it. */
const TABLES: { readonly [P in PartInTrade]: { readonly scope: string; readonly rows: readonly string[] } } = {
  commissioner: { scope: 'commissioner', rows: ['do nothing', 'control total', 'planned'] },
  provider: { scope: 'provider', rows: ['do nothing', 'control total including fund', 'planned'] },
  council: { scope: 'social care and public health', rows: ['do nothing', 'planned'] },
};

const INTRODUCTION = `// The money of each organisation: surplus positive, deficit in brackets. _ is a figure that is not stated, - is nil.
// do nothing is before every scheme of the plan, planned after all of them: the schemes have to explain the rest.
// Rows may stand above: income "Contracts" from NAME, cost "Pay", cost "Non-pay". Behind a control total stands
// whether it was accepted and when; [Source] behind a row says where it comes from.`;

/** The file of positions, without a figure; none when no organisation has one. */
export function positionsFile({ name, organisations, first, last }: NewPlan): string | undefined {
  const years = yearsBetween({ start: first.start - 1 }, last).map(yearText);
  const tables = organisations.flatMap((organisation) => positionText(organisation, years));
  return tables.length === 0 ? undefined : `part of ${name}\n\n${INTRODUCTION}\n\n${tables.join('\n')}`;
}

function positionText(organisation: NewOrganisation, years: readonly string[]): string[] {
  const part = partInTrade(organisation);
  if (part === undefined) return [];
  const { scope, rows } = TABLES[part];
  const cells = years.map(() => '_').join(' ');
  const lines = rows.map((row) => `  ${row} ${cells}`);
  return [
    `position ${organisation.name} in £m annual scope ${scope} {\n  years ${years.join(' ')}\n${lines.join('\n')}\n}\n`,
  ];
}
