import { describe, expect, it } from 'vitest';
import { blocks, choices } from '../generated/parser-tables.ts';
import { parsePlan } from '../parse-plan.ts';
import { statementExamples } from './statement-examples.ts';

/** What the braces of each rule stand in; § is the place of a row. */
const around: Readonly<Record<string, string>> = {
  PlanFile: '§',
  PlanDefinition: 'plan X { § }',
  ContractValue: 'contract A { value in £m { § } }',
  CountTable: 'contract A { activity NonElective in spells { § } }',
  MarginalCost: 'contract A { marginal cost of NonElective { § } }',
  EffectTable: 'efficiency A { effect in £m annual { § } }',
  RevenueTable: 'capital A { revenue in £m annual { § } }',
  UsesTable: 'capital A { uses in £m { § } }',
  SourcesTable: 'capital A { sources in £m { § } }',
  Disposal: 'capital A { disposal "Old site" { § } }',
  Phasing: 'efficiency A { phased { § } }',
  Trajectory: 'indicator A { trajectory in % { § } }',
  BudgetTable: 'pooled budget A { budget in £m { § } }',
};

/** An element whose rule has the braces: its example with the row in the place of the dots. */
const surrounding = (rule: string) => around[rule] ?? statementExamples[rule]?.replace(/\{.*\}$/, '{ § }') ?? '';

/** The rules that rows of the same braces are told apart by. */
const rulesOfRow = (row: string) => [...new Set(Object.values(choices[row] ?? { 0: row }))];

const cases = blocks.flatMap(({ rule, row }) =>
  rulesOfRow(row).map((inner): [string, string, string] => [inner, rule, row]),
);

describe('every statement and row has an example that can be written where it may stand', () => {
  it.each(cases)('%s in %s', (inner, rule) => {
    const example = statementExamples[inner];
    expect(example, `an example of ${inner}`).toBeTypeOf('string');
    const row = (example ?? '').replace(' { … }', bracesOf(inner));
    const text = surrounding(rule).includes('§')
      ? surrounding(rule).replace('§', `\n${row}\n`)
      : `${surrounding(rule)} {\n${row}\n}`;
    expect(parsePlan(text).problems).toEqual([]);
  });
});

/** Empty braces, or the one part that a rule wants at least. */
const bracesOf = (rule: string) => (rule === 'MarginalCost' ? ' { price £1 }' : ' { }');
