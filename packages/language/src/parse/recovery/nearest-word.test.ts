import { expect, it } from 'vitest';
import { nearestWords } from './nearest-word.ts';

it('suggests no meaning of “cumulative”, because authors mean two different ones by it', () => {
  expect(nearestWords('cumulative', ['accumulated', 'annual', 'incremental'])).toEqual([]);
  expect(nearestWords('yearly', ['accumulated', 'annual', 'incremental'])).toContain('annual');
});
