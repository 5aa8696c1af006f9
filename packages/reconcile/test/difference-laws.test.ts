import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatPlan, parsePlan, readFragment } from '@stplan/language';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  isSamePlan,
  type PlanDifference,
  planDifference,
  reconcile,
  type StatementTurn,
  type Turn,
} from '../src/index.ts';
import { type Files, workspaceOf } from './reading.ts';

/** What holds of the difference of any two plans, tried on an example and on edits of it. */

const folder = fileURLToPath(new URL('../../../examples/westmarch/', import.meta.url));
const westmarch: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stplan'))
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]),
);

/** An edit may leave a plan that does not read: then it lacks what could not be read, and that is what is compared. */
function read(files: Files) {
  const workspace = workspaceOf(files);
  return reconcile(workspace.plans[0] ?? expect.fail('no plan'), workspace);
}

const example = read(westmarch);
const runs = { numRuns: process.env.STPLAN_FULL ? 60 : 6, seed: 20170401 };

const fragments = Object.entries(westmarch).map(([file, text]) => ({ text, ...readFragment(parsePlan(text), file) }));

/** Every element's own text, in order of the files. */
const elements = fragments.flatMap(({ text, elements: own }) =>
  own.filter(({ kind }) => kind !== 'plan').map(({ span }) => text.slice(span.start, span.end)),
);
const head = fragments.flatMap(({ text, header }) =>
  header?.form === 'plan' ? [text.slice(header.definition.span.start, header.definition.span.end)] : [],
)[0];

/** The elements in an order that a number stands for. */
function shuffled(seed: number): readonly string[] {
  const place = (index: number) => ((index + 1) * (2 * seed + 1) * 7919) % 10_007;
  return elements
    .map((text, index) => ({ text, at: place(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

describe('a plan', () => {
  it('says the same when its elements are put into other files in another order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 5 }), (seed, more) => {
        const order = shuffled(seed);
        const parts = Array.from({ length: more + 1 }, (_, part) =>
          order.filter((_, index) => index % (more + 1) === part).join('\n'),
        );
        const [first = '', ...others] = parts;
        const split = others.map((text, part) => [`part-${part}.stplan`, `part of Westmarch\n${text}`] as const);
        const value = planDifference(
          example,
          read({ 'plan.stplan': `${head}\n${first}`, ...Object.fromEntries(split) }),
        );
        expect(value.changes).toEqual([]);
        expect(isSamePlan(value)).toBe(true);
      }),
      runs,
    );
  });

  it('says the same when it is formatted or its blanks and comments are others', () => {
    const formatted = Object.fromEntries(
      Object.entries(westmarch).map(([file, text]) => [
        file,
        formatPlan(parsePlan(text.replaceAll(/^ *\/\/ .*$/gm, '').replaceAll(/ {2,}/g, ' '))).text,
      ]),
    );
    expect(isSamePlan(planDifference(example, read(formatted)))).toBe(true);
  });
});

const digits = /(?<=\s\(?)\d+\.\d(?=\)?\s)/g;

/** Figures that are others, elements that are gone, days that are later. */
const edits = fc.array(
  fc.record({ file: fc.constantFrom(...Object.keys(westmarch)), at: fc.nat(), by: fc.integer({ min: 1, max: 99 }) }),
  { minLength: 1, maxLength: 6 },
);

function editedBy(list: readonly { readonly file: string; readonly at: number; readonly by: number }[]): Files {
  const files: Record<string, string> = { ...westmarch };
  for (const { file, at, by } of list) {
    const text = files[file] ?? '';
    const found = [...text.matchAll(digits)];
    const figure = found[at % Math.max(1, found.length)];
    if (by % 5 === 0 || figure === undefined) {
      const own = readFragment(parsePlan(text), file).elements.filter(({ kind }) => kind !== 'plan');
      const gone = own[at % Math.max(1, own.length)]?.span;
      if (gone !== undefined) files[file] = text.slice(0, gone.start) + text.slice(gone.end);
    } else if (by % 5 === 1) files[file] = text.replace(/\b1 April 2017\b/, `${(by % 28) + 1} May 2017`);
    else files[file] = `${text.slice(0, figure.index)}${by}.5${text.slice(figure.index + figure[0].length)}`;
  }
  return files;
}

const OPPOSITES: { readonly [T in Turn | StatementTurn]?: Turn | StatementTurn } = pairs([
  ['added', 'dropped'],
  ['slipped', 'brought forward'],
  ['completed', 'reopened'],
  ['weakened', 'strengthened'],
  ['signed', 'no longer signed'],
  ['accepted', 'no longer accepted'],
  ['stopped closing', 'now closes'],
  ['further apart', 'closer'],
  ['found open', 'no longer open'],
  ['no longer compared', 'compared again'],
]);

function pairs(all: readonly (readonly [Turn | StatementTurn, Turn | StatementTurn])[]) {
  return Object.fromEntries(all.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
}

const turned = (turn: Turn | StatementTurn) => OPPOSITES[turn] ?? turn;
const facing = (direction: Change['direction']) =>
  direction === undefined ? undefined : direction === 'better' ? 'worse' : 'better';

/** What the difference says, in an order of its own, as it stands or as the other way round would say it. */
function said({ changes, positions, statements, forecasts }: PlanDifference, mirrored: boolean): readonly string[] {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner));
  const sides = <T>(before: T, after: T) => (mirrored ? [after, before] : [before, after]);
  const direction = (own: Change['direction']) => (mirrored ? facing(own) : own);
  const turn = (own: Turn | StatementTurn) => (mirrored ? turned(own) : own);
  return [
    ...changes.map((one) =>
      text([
        one.kind,
        one.name,
        one.what,
        one.period,
        turn(one.turn),
        direction(one.direction),
        sides(one.before, one.after),
      ]),
    ),
    ...positions.map((one) =>
      text([one.subject, one.measure, one.year, direction(one.direction), sides(one.before, one.after)]),
    ),
    ...statements.map((one) => text([one.id, turn(one.turn), sides(one.before, one.after)])),
    ...forecasts.map((one) => text([one.milestone, turn(one.turn), sides(one.before, one.after)])),
  ].sort();
}

describe('two plans', () => {
  it('differ one way as they do the other, turned round', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const other = read(editedBy(list));
        const there = planDifference(example, other);
        expect(isSamePlan(planDifference(other, other))).toBe(true);
        expect(said(there, true)).toEqual(said(planDifference(other, example), false));
      }),
      runs,
    );
  });
});
