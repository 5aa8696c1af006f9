import { countOf, exact } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { statement, term } from '../../test/sample-statement.ts';
import { amount, magnitude, termCell, toleranceText, verbAfter } from './amount.ts';

const of = (parts: Parameters<typeof statement>[0], stated?: Parameters<typeof statement>[1]) =>
  statement(parts, stated);

describe('amounts of a statement', () => {
  const whole = of(
    { lhs: [term('a', '-577'), term('b', '443')], rhs: [term('c', '0')], tolerance: '5.5' },
    { digits: 0 },
  );

  it('stand in its unit with its digits, and the tolerance with its own', () => {
    expect(amount(exact('-134000000'), whole)).toBe('(£134m)');
    expect(magnitude(exact('-134000000'), whole)).toBe('£134m');
    expect(toleranceText(whole)).toBe(' (tolerance £5.5m)');
  });

  it('are as fine as the finest figure, and never round to nothing', () => {
    const mixed = of({ lhs: [term('a', '1'), term('b', '350', { scale: '£k' })], rhs: [term('c', '1.4')] });
    expect(amount(exact('-50000'), mixed)).toBe('(£0.05m)');
    expect(termCell(mixed.lhs[1]!, mixed)).toBe('0.35');
    expect(magnitude(exact('20000'), whole)).toBe('£0.02m');
  });

  it('count things with their names', () => {
    const spells = { unit: countOf('spells'), scale: 'ones' } as const;
    const counted = of(
      { lhs: [term('contracted', '30000', spells)], rhs: [term('planned', '30200', spells)] },
      { ...spells, digits: 0 },
    );
    expect(magnitude(exact('-200'), counted)).toBe('200 spells');
    expect(verbAfter(exact('200'), counted)).toBe('are');
    expect(verbAfter(exact('1'), counted)).toBe('is');
    expect(verbAfter(exact('200'), whole)).toBe('is');
    expect(toleranceText(counted)).toBe('');
  });
});
