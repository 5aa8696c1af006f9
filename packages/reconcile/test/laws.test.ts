import {
  abs,
  compare,
  contains,
  type Exact,
  equals,
  exact,
  fromInteger,
  minus,
  plus,
  type Statement,
  sum,
  type Term,
  times,
  toJsonText,
} from '@stplan/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combined } from '../src/term/derived-term.ts';
import { ESTMERE, estmere, type Files, reconciled, small } from './reading.ts';

/** What a reader sees of a statement: everything but where it stands. */
const seen = ({ id, verdict, difference, tolerance, dependsOn, reason }: Statement) =>
  [id, verdict, difference && toJsonText(difference), toJsonText(tolerance), dependsOn, reason].join(' | ');

const results = (files: Files) => reconciled(files).statements.map(seen);

/** The elements of a file in another order, its head staying first. */
function reordered(text: string, order: readonly number[]): string {
  const [head = '', ...elements] = text.split(
    /\n(?=(?:\/\/\/|position|contract|efficiency|investment|funding|transfer|capital|activity|beds|organisation|place|footprint) ?)/,
  );
  // A comment belongs to the element below it.
  const joined: string[] = [];
  for (const element of elements) {
    if (joined.length > 0 && joined.at(-1)?.startsWith('///')) joined[joined.length - 1] += `\n${element}`;
    else joined.push(element);
  }
  const keyed = joined.map((element, index) => ({ element, key: order[index % order.length] ?? 0 }));
  return [head, ...keyed.sort((a, b) => a.key - b.key).map(({ element }) => element)].join('\n');
}

describe('the order of files and elements', () => {
  const expected = results(ESTMERE);

  it('does not matter, nor does how they are split into files', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 3, maxLength: 9 }),
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        (order, into) => {
          const files: Record<string, string> = {};
          for (const [index, [name, text]] of Object.entries(ESTMERE).entries()) {
            const body = reordered(text, order);
            if (name === 'plan.stplan') files[name] = body;
            else {
              const target = `part-${into[index % into.length]}.stplan`;
              files[target] = `${files[target] ?? 'part of Estmere\n'}${body.replace('part of Estmere\n', '')}`;
            }
          }
          expect(results(files)).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** Every term of all statements, each derivation once. */
function allTerms(statements: readonly Statement[]): readonly Term[] {
  const known = new Set<object>();
  const terms: Term[] = [];
  const visit = (term: Term): void => {
    if (known.has(term.origin)) return;
    known.add(term.origin);
    terms.push(term);
    if (term.origin.form === 'derived') term.origin.terms.forEach(visit);
  };
  for (const { lhs, rhs } of statements) [...lhs, ...rhs].forEach(visit);
  return terms;
}

describe('derivations', () => {
  it('come to the value that they derive, and end at places in the plan', () => {
    const terms = allTerms(estmere().statements);
    expect(terms.length).toBeGreaterThan(400);
    for (const { label, value, origin } of terms) {
      if (origin.form === 'stated') {
        expect(origin.span.end, label).toBeGreaterThan(origin.span.start);
        continue;
      }
      const worked = combined(origin.operation, origin.terms)?.value;
      expect(worked !== undefined && value !== undefined && equals(worked, value), label).toBe(true);
    }
  });
});

const tenths = fc.integer({ min: -400, max: 400 });
const printed = (value: number) => (value < 0 ? `(${(-value / 10).toFixed(1)})` : (value / 10).toFixed(1));

/** An organisation's bridge over some schemes, with a planned position that is off by so many tenths. */
function bridgePlan(start: number, effects: readonly number[], off: number): Files {
  const planned = start + effects.reduce((a, b) => a + b, 0) + off;
  return small(
    'A',
    `organisation A { kind acute trust }
position A in £m annual { years 2017/18
  do nothing ${printed(start)}
  planned ${printed(planned)} }
${effects.map((effect, index) => `efficiency S${index} { kind cip effect in £m annual { years 2017/18\n  A cost ${printed(effect)} } }`).join('\n')}`,
  );
}

describe('a bridge', () => {
  it('differs by exactly what the plan is off, and tolerates half a digit a figure', () => {
    fc.assert(
      fc.property(
        tenths,
        fc.array(tenths, { maxLength: 6 }),
        fc.integer({ min: -12, max: 12 }),
        (start, effects, off) => {
          const bridge = reconciled(bridgePlan(start, effects, off)).statements.find(
            ({ id }) => id === 'bridge/A/2017-18',
          );
          const { difference, tolerance, verdict } = bridge ?? expect.fail('no bridge');
          const million = exact('1000000');
          expect(equals(difference as Exact, times({ n: BigInt(-off), d: 10n }, million))).toBe(true);
          const figures = fromInteger(
            2 + effects.filter((effect) => effect !== 0).length + effects.filter((effect) => effect === 0).length,
          );
          expect(equals(tolerance, times(times(figures, { n: 5n, d: 100n }), million))).toBe(true);
          const allowed = compare(abs(difference as Exact), tolerance) <= 0;
          expect(verdict).toBe(off === 0 ? 'exact' : allowed ? 'within-rounding' : 'unexplained');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('allows every true value that could have been printed so', () => {
    fc.assert(
      fc.property(
        tenths,
        fc.array(fc.tuple(tenths, fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 6 }),
        (start, effects) => {
          const { statements } = reconciled(
            bridgePlan(
              start,
              effects.map(([effect]) => effect),
              0,
            ),
          );
          const { lhs } = statements.find(({ id }) => id === 'bridge/A/2017-18') ?? expect.fail('no bridge');
          // The true figures, each off its printed one by up to half a digit: hundredths of a tenth.
          const truth = sum(
            [exact(start), ...effects.map(([effect, off]) => plus(exact(effect), { n: BigInt(off), d: 100n }))].map(
              (value) => times(value, exact('100000')),
            ),
          );
          const all = combined('sum', lhs) ?? expect.fail('not known');
          expect(contains(all, truth)).toBe(true);
          expect(compare(minus(all.hi, all.lo), exact(0))).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not depend on how a saving is split into schemes', () => {
    fc.assert(
      fc.property(tenths, fc.array(tenths, { minLength: 2, maxLength: 6 }), (start, effects) => {
        const apart = reconciled(bridgePlan(start, effects, 0)).statements.find(({ id }) => id === 'bridge/A/2017-18');
        const whole = effects.reduce((a, b) => a + b, 0);
        const together = reconciled(bridgePlan(start, [whole], 0)).statements.find(
          ({ id }) => id === 'bridge/A/2017-18',
        );
        expect(apart?.verdict).toBe('exact');
        expect(together?.verdict).toBe('exact');
      }),
      { numRuns: 20 },
    );
  });
});

/** The printed figures of a file: money with one decimal, and counts in thousands. */
const figuresIn = (file: string) =>
  [...(ESTMERE[file] ?? '').matchAll(/(?<=[ (])(?:\d+\.\d|\d+,\d\d\d)(?=[) \n])/g)].map(({ index, 0: found }) => ({
    index,
    found,
  }));

const larger = (found: string) =>
  found.includes(',')
    ? String(Number(found.replace(',', '')) + 330).replace(/(\d)(\d{3})$/, '$1,$2')
    : (Number(found) + 3.3).toFixed(1);

describe('one wrong figure', () => {
  it.each([
    ['positions.stplan', 140],
    ['contracts.stplan', 50],
    ['schemes.stplan', 25],
    ['investments-and-funding.stplan', 20],
    ['capital.stplan', 6],
    ['activity.stplan', 8],
  ])('in %s is at most one unexplained amount', (file, least) => {
    const text = ESTMERE[file] as string;
    const figures = figuresIn(file);
    expect(figures.length).toBeGreaterThanOrEqual(least);
    const several = figures.flatMap(({ index, found }) => {
      const wrong = text.slice(0, index) + larger(found) + text.slice(index + found.length);
      const { statements } = reconciled({ ...ESTMERE, [file]: wrong });
      const causes = statements.filter(
        ({ verdict, dependsOn, identity }) =>
          verdict === 'unexplained' && dependsOn === undefined && identity !== 'expectation',
      );
      const line = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)).trim();
      return causes.length > 1 ? [`${line}, ${found}: ${causes.map(({ id }) => id).join(', ')}`] : [];
    });
    expect(several).toEqual([]);
  });
});
