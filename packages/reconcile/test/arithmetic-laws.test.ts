import {
  contains,
  type Exact,
  equals,
  exact,
  type Interval,
  max,
  min,
  minus,
  over,
  plus,
  sum,
  type Term,
  times,
} from '@stplan/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combined } from '../src/term/derived-term.ts';
import { type Files, reconciled } from './reading.ts';

/** Figures in tenths of £m, as printed: 12.3 stands for anything from 12.25 to 12.35. */
const tenths = fc.integer({ min: -400, max: 400 });
const TENTH = exact('100000');
const pounds = (value: number) => times(exact(value), TENTH);
const cell = (value: number) => (value < 0 ? `(${(-value / 10).toFixed(1)})` : (value / 10).toFixed(1));
const runs = { numRuns: process.env.STPLAN_FULL ? 300 : 40, seed: 44 };

/** Positions of some organisations, each in a place, each place's organisations in a file, of which any may come first. */
function grouped(positions: readonly number[], places: readonly number[], first: number): Files {
  const names = positions.map((_, index) => `Org${index}`);
  const used = [...new Set(names.map((_, index) => places[index % places.length] ?? 0))];
  const files = used.map((place): [string, string] => {
    const own = names.filter((_, index) => (places[index % places.length] ?? 0) === place);
    const elements = own.map(
      (name) => `organisation ${name} { kind ${place % 2 === 0 ? 'ccg' : 'acute trust'} }
position ${name} in £m annual { years 2017/18\n  do nothing ${cell(positions[names.indexOf(name)] ?? 0)} }`,
    );
    const letter = String.fromCharCode(97 + ((place + first) % 26));
    return [`${letter}.stplan`, `part of P\nplace Place${place} { members ${own.join(', ')} }\n${elements.join('\n')}`];
  });
  const head = `plan P { footprint P }
footprint P { members ${names.join(', ')} places ${used.map((place) => `Place${place}`).join(', ')} }`;
  return { 'plan.stplan': head, ...Object.fromEntries(files) };
}

function figureOf(files: Files, path: string): Term {
  const { figures } = reconciled(files);
  const answer = figures.explain(path);
  return answer.found ? answer.term : expect.fail(`${path}: ${answer.reason}`);
}

describe('the sum of a system', () => {
  it('is that of its organisations, however they are grouped into places, sectors and files', () => {
    fc.assert(
      fc.property(
        fc.array(tenths, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        fc.nat(25),
        (positions, places, first) => {
          const term = figureOf(grouped(positions, places, first), 'P.do nothing in 2017/18');
          expect(term.value && equals(term.value, sum(positions.map(pounds)))).toBe(true);
          // half a tenth a figure, and no more for being summed place by place
          const spread = times(exact(positions.length), TENTH);
          expect(term.lo && term.hi && equals(minus(term.hi, term.lo), spread)).toBe(true);
        },
      ),
      runs,
    );
  });
});

/** A formula over money that is printed, with numbers that are exact. */
type Tree =
  | { readonly leaf: number }
  | { readonly operator: '+' | '-'; readonly left: Tree; readonly right: Tree }
  | { readonly operator: '*' | '/'; readonly left: Tree; readonly by: number }
  | { readonly call: 'min' | 'max' | 'sum'; readonly parts: readonly Tree[] };

const LEAVES = 5;

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ leaf: fc.nat(LEAVES - 1) }),
    fc.record({ operator: fc.constantFrom('+' as const, '-' as const), left: tie('tree'), right: tie('tree') }),
    fc.record({
      operator: fc.constantFrom('*' as const, '/' as const),
      left: tie('tree'),
      by: fc.integer({ min: 2, max: 9 }),
    }),
    fc.record({
      call: fc.constantFrom('min' as const, 'max' as const, 'sum' as const),
      parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

function textOf(formula: Tree): string {
  if ('leaf' in formula) return `A${formula.leaf}`;
  if ('call' in formula) return `${formula.call}(${formula.parts.map(textOf).join('; ')})`;
  const right = 'by' in formula ? String(formula.by) : bracketed(formula.right);
  return `${bracketed(formula.left)} ${formula.operator} ${right}`;
}

const bracketed = (formula: Tree) =>
  'leaf' in formula || 'call' in formula ? textOf(formula) : `(${textOf(formula)})`;

/** What a formula comes to by plain arithmetic on fractions. */
function worth(formula: Tree, values: readonly Exact[]): Exact {
  if ('leaf' in formula) return values[formula.leaf] ?? expect.fail('no such leaf');
  if ('call' in formula) {
    const parts = formula.parts.map((part) => worth(part, values));
    return formula.call === 'sum' ? sum(parts) : parts.reduce(formula.call === 'min' ? min : max);
  }
  const left = worth(formula.left, values);
  if ('by' in formula) {
    const by = exact(formula.by);
    return formula.operator === '*' ? times(left, by) : (over(left, by) ?? expect.fail('divided by zero'));
  }
  const right = worth(formula.right, values);
  return formula.operator === '+' ? plus(left, right) : minus(left, right);
}

/** The figure of a formula over assumptions of some values. */
function worked(formula: Tree, values: readonly number[]): Term {
  const assumptions = values.map((value, index) => {
    const text = `£${(Math.abs(value) / 10).toFixed(1)}m`;
    return `assumption A${index} ${value < 0 ? '-' : ''}${text}`;
  });
  const plan = `plan P { footprint P }\nfootprint P { members Org }\norganisation Org { kind ccg }\n`;
  return figureOf(
    { 'plan.stplan': `${plan}${assumptions.join('\n')}\nassumption Result = ${textOf(formula)}\n` },
    'Result',
  );
}

const inputs = fc.array(tenths, { minLength: LEAVES, maxLength: LEAVES });
/** How far true values lie from those printed: up to half a digit either way, in hundredths of a digit. */
const offs = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: LEAVES, maxLength: LEAVES });

describe('a formula', () => {
  it('is exact: what it comes to is what plain arithmetic on fractions gives', () => {
    fc.assert(
      fc.property(tree, inputs, (formula, values) => {
        const { value } = worked(formula, values);
        expect(value && equals(value, worth(formula, values.map(pounds))), textOf(formula)).toBe(true);
      }),
      runs,
    );
  });

  it('allows what it comes to for every true value that could have been printed so', () => {
    fc.assert(
      fc.property(tree, inputs, offs, (formula, values, off) => {
        const { value, lo, hi } = worked(formula, values);
        const truth = values.map((one, index) =>
          plus(pounds(one), times({ n: BigInt(off[index] ?? 0), d: 100n }, TENTH)),
        );
        const interval = { value, lo, hi } as Interval;
        expect(contains(interval, worth(formula, truth)), textOf(formula)).toBe(true);
      }),
      runs,
    );
  });

  it('unfolds into a derivation that comes to its value at every step', () => {
    fc.assert(
      fc.property(tree, inputs, (formula, values) => {
        const steps: Term[] = [worked(formula, values)];
        for (const { value, label, origin } of steps) {
          if (origin.form !== 'derived') continue;
          steps.push(...origin.terms);
          const again = combined(origin.operation, origin.terms)?.value;
          expect(again !== undefined && value !== undefined && equals(again, value), label).toBe(true);
        }
      }),
      runs,
    );
  });
});
