import { expect, it } from 'vitest';
import { createMemory, NO_MEMORY } from './memory.ts';

it('gives what was worked out from the same values, and works out anew from others', () => {
  const memory = createMemory();
  const [one, other] = [{}, {}];
  const work = (from: object) => memory.recall('a name', [from], () => ({ from }));
  const first = work(one);
  expect(work(one)).toBe(first);
  expect(work(other)).not.toBe(first);
  expect(work(one)).not.toBe(first);
});

it('keeps nothing that depends on more than it was told', () => {
  const memory = createMemory();
  const work = () =>
    memory.recall(
      'a name',
      [],
      () => ({ settled: false }),
      ({ settled }) => settled,
    );
  expect(work()).not.toBe(work());
});

it('keeps what was worked out from one value for as long as there is that value', () => {
  const memory = createMemory();
  const [one, other] = [{}, {}];
  const work = (name: string, from: object) => memory.recallOf(name, from, () => ({ from }));
  const first = work('a name', one);
  memory.endRound();
  memory.endRound();
  expect(work('a name', one)).toBe(first);
  expect(work('a name', other)).not.toBe(first);
  expect(work('another name', one)).not.toBe(first);
  const workFrom = (from: object) => memory.recallOf('a name of two', one, () => ({}), [from]);
  const second = workFrom(other);
  expect(workFrom(other)).toBe(second);
  expect(workFrom(one)).not.toBe(second);
});

it('forgets what a round did not ask for', () => {
  const memory = createMemory();
  const work = () => memory.recall('a name', [], () => ({}));
  const first = work();
  memory.endRound();
  expect(work()).toBe(first);
  memory.endRound();
  memory.endRound();
  expect(work()).not.toBe(first);
});

it('can be none at all', () => {
  const work = () => NO_MEMORY.recall('a name', [], () => ({}));
  const workOf = (value: object) => NO_MEMORY.recallOf('a name', value, () => ({}));
  expect(work()).not.toBe(work());
  expect(workOf(work)).not.toBe(workOf(work));
});
