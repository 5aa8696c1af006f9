import { toJsonText } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_CASES } from './published-cases.ts';
import { reconciledExample } from './published-plan.ts';

const reconciled = new Map<string, Reconciliation>();

function reconciliationOf(example: string): Reconciliation {
  const known = reconciled.get(example) ?? reconciledExample(example);
  reconciled.set(example, known);
  return known;
}

function statementOf(example: string, id: string) {
  const { statements } = reconciliationOf(example);
  return statements.find((statement) => statement.id === id) ?? statements.map((statement) => statement.id);
}

describe('published sums', () => {
  it.each(PUBLISHED_CASES)('$id $example: $verdict, $difference', ({ example, statement, verdict, difference }) => {
    const found = statementOf(example, statement);
    expect(found).toMatchObject({ id: statement, verdict });
    if ('difference' in found) expect(found.difference && toJsonText(found.difference)).toBe(difference);
  });

  it('are all there, each once', () => {
    expect(new Set(PUBLISHED_CASES.map(({ id }) => id)).size).toBe(32);
    expect(PUBLISHED_CASES).toHaveLength(32);
  });

  it('give their amount as unexplained only where they do not foot', () => {
    for (const { example, statement, verdict } of PUBLISHED_CASES) {
      const found = statementOf(example, statement);
      expect('unexplained' in found && found.unexplained !== undefined).toBe(verdict === 'unexplained');
    }
  });

  it('let a control total be met exactly where the savings that it needs are in the plan', () => {
    const needed = statementOf('maidstone-tunbridge-wells', 'savings-needed/MTW/2016-17');
    expect(needed).toMatchObject({ verdict: 'met', rhs: [{ label: expect.any(String) }] });
    const [term] = 'rhs' in needed ? needed.rhs : [];
    expect(term?.value && toJsonText(term.value)).toBe('18200000');
  });

  it('are worked out from plans whose formulas all can be evaluated', () => {
    for (const example of new Set(PUBLISHED_CASES.map((row) => row.example))) {
      expect(reconciliationOf(example).findings).toEqual([]);
    }
  });
});
