import { type Assumption, type Expectation, type Formula, periodText, toDecimalText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { elementOf, findingsIn, fixed, fragmentOf } from '../../../test/reading.ts';

/** A formula with all of its brackets. */
function words(formula: Formula | undefined): string {
  if (formula === undefined) return 'nothing';
  switch (formula.form) {
    case 'figure':
      return `${toDecimalText(formula.figure.value)}±${toDecimalText(formula.figure.step)}`;
    case 'named':
      return [formula.element.name, formula.measure, formula.title, formula.period && periodText(formula.period)]
        .filter(Boolean)
        .join('.');
    case 'own':
      return [formula.measure, formula.title, formula.period && periodText(formula.period)].filter(Boolean).join('.');
    case 'word':
      return `'${formula.word}'`;
    case 'negation':
      return `-${words(formula.inner)}`;
    case 'binary':
      return `(${words(formula.left)} ${formula.operator} ${words(formula.right)})`;
    case 'call':
      return `${formula.function}(${formula.arguments.map(words).join('; ')})`;
    case 'aggregate':
      return `${formula.function} ${formula.measure} of ${formula.collection} if ${words(formula.condition)}`;
  }
}

const read = (text: string): string => words(elementOf<Assumption>(`assumption X = ${text}`).formula);

describe('a formula', () => {
  it.each([
    ['A + B * C', '(A + (B * C))'],
    ['(A + B) * C', '((A + B) * C)'],
    ['A - B - C', '((A - B) - C)'],
    ['-A * B', '(-A * B)'],
    ['10% of A', '(0.1±0 of A)'],
    ['£2,350 per spell * B', '(2350±0 * B)'],
    ['about £2.3bn', '2300000000±100000000'],
    ['A.planned in 2018/19', 'A.planned.2018/19'],
    ['A.do nothing', 'A.do nothing'],
    ['A.cost "Pay"', 'A.cost.Pay'],
    ['income - cost', '(income - cost)'],
    ['A.planned before fund', 'A.planned before fund'],
    ['sum(A; B; 1.5)', 'sum(A; B; 1.5±0)'],
    ['min(A; max(B; C))', 'min(A; max(B; C))'],
    [
      'sum of effect over efficiencies where owner = W and confidence < 50%',
      'sum effect of efficiencies if ((owner = W) and (confidence < 0.5±0))',
    ],
    ['sum of effect over efficiencies where kind = qipp', "sum effect of efficiencies if (kind = 'qipp')"],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('of an expectation holds for its period', () => {
    const found = elementOf<Expectation>('expect in 2018/19: unidentified <= 10% of effect else "Too much"');
    expect(words(found.condition)).toBe('(unidentified <= (0.1±0 of effect))');
    expect(found.period && periodText(found.period)).toBe('2018/19');
    expect(found.message).toBe('Too much');
  });

  it('takes an accountant’s bracket as negative, and asks', () => {
    expect(read('A + (4.2)')).toBe('(A + -4.2±0)');
    expect(findingsIn('assumption X = A + (4.2)')).toEqual(['bracketed-literal: (4.2)']);
    expect(fixed('assumption X = A + (4.2)', 'Write -4.2')).toBe('assumption X = A + -4.2');
    expect(fixed('assumption X = A + (£4.2m)', 'Write £4.2m')).toBe('assumption X = A + £4.2m');
  });

  it('counts every name that it uses', () => {
    const { references } = fragmentOf(
      'assumption X = A.planned + sum(B; C) * sum of effect over efficiencies where owner = D',
    );
    expect(references.map(({ name }) => name)).toEqual(['Estmere', 'A', 'B', 'C', 'D']);
  });

  it('of a thousand terms is read without running out of room', () => {
    const long = Array.from({ length: 1_000 }, (_, index) => `A${index}`).join(' + ');
    expect(read(long)).toMatch(/^\(+A0 \+ A1\)/);
  });
});
