import type { Counterparty, ElementKind, Leg, Plan, SourceSpan } from '@stplan/model';

/** A row of money of one organisation: a line of its position, or its side of a scheme. */
export type MoneyRow = {
  /** The kind of element that holds it. */
  readonly of: ElementKind;
  readonly organisation: string;
  readonly line: 'income' | 'cost' | undefined;
  readonly counterparty: Counterparty | undefined;
  /** The words that name the row. */
  readonly span: SourceSpan;
};

/** Every such row of a plan, in the order of its elements. */
export function moneyRows({ elements }: Plan): MoneyRow[] {
  const lines = elements.position.flatMap(({ subject, rows }) =>
    rows.flatMap((row): MoneyRow[] => {
      const { measure, counterparty, labelSpan } = row;
      if (subject === undefined || (measure !== 'income' && measure !== 'cost')) return [];
      return [{ of: 'position', organisation: subject.name, line: measure, counterparty, span: labelSpan }];
    }),
  );
  const { efficiency, investment, funding, transfer, capital } = elements;
  const moving = [...efficiency, ...investment, ...funding, ...transfer, ...elements['pooled budget']];
  return [
    ...lines,
    ...moving.flatMap(({ kind, effects }) => effects.flatMap(({ legs }) => legs.map((leg) => legRow(leg, kind)))),
    ...capital.flatMap(({ kind, revenue }) => revenue.flatMap(({ legs }) => legs.map((leg) => legRow(leg, kind)))),
  ];
}

function legRow({ organisation, line, counterparty, labelSpan }: Leg, of: ElementKind): MoneyRow {
  return { of, organisation: organisation.name, line, counterparty, span: labelSpan };
}
