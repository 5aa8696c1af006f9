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
  expect(work()).not.toBe(work());
});
