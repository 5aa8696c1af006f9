import type { Counterparty, ElementKind, MovementTable, Plan, SourceSpan } from '@stplan/model';

/** A row of money of one organisation that names another one: a line of its position, or its side of a scheme. */
export type MoneyRow = {
  /** The kind of element that holds it. */
  readonly of: ElementKind;
  readonly organisation: string;
  readonly line: 'income' | 'cost' | undefined;
  readonly counterparty: Member;
  /** The words that name the row. */
  readonly span: SourceSpan;
};

type Member = Extract<Counterparty, { readonly kind: 'member' }>;

/** Every such row of a plan, in the order of its elements. */
export function moneyRows({ elements }: Plan): MoneyRow[] {
  const lines = elements.position.flatMap(({ subject, rows }) =>
    rows.flatMap((row): MoneyRow[] => {
      const { measure, counterparty, labelSpan } = row;
      if (subject === undefined || (measure !== 'income' && measure !== 'cost') || !isMember(counterparty)) return [];
      return [{ of: 'position', organisation: subject.name, line: measure, counterparty, span: labelSpan }];
    }),
  );
  const { efficiency, investment, funding, transfer, capital } = elements;
  const moving = [...efficiency, ...investment, ...funding, ...transfer, ...elements['pooled budget']];
  return [
    ...lines,
    ...moving.flatMap(({ kind, effects }) => legRows(effects, kind)),
    ...capital.flatMap(({ kind, revenue }) => legRows(revenue, kind)),
  ];
}

function legRows(tables: readonly MovementTable[], of: ElementKind): MoneyRow[] {
  const rows: MoneyRow[] = [];
  for (const { legs } of tables) {
    for (const { organisation, line, counterparty, labelSpan } of legs)
      if (isMember(counterparty))
        rows.push({ of, organisation: organisation.name, line, counterparty, span: labelSpan });
  }
  return rows;
}

const isMember = (counterparty: Counterparty | undefined): counterparty is Member => counterparty?.kind === 'member';
