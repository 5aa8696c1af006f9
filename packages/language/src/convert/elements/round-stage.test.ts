import { expect, it } from 'vitest';
import { brief, elementOf, findingsIn } from '../../../test/reading.ts';

const ROUND = `round R "Our own" {
  stage "Clinical senate review"
  stage announcement public at any time
  stage consultation public needs "Clinical senate review", pre-consultation business case, four tests
}`;

it('a round declares stages in order, with what each needs', () => {
  expect(findingsIn(ROUND)).toEqual([]);
  expect(brief(elementOf(ROUND))).toMatchObject({
    changeStages: [
      { stage: 'Clinical senate review', public: false, anyTime: false, needs: [], needsFourTests: false },
      { stage: 'announcement', public: true, anyTime: true },
      {
        stage: 'consultation',
        public: true,
        needs: ['Clinical senate review', 'pre-consultation business case'],
        needsFourTests: true,
      },
    ],
  });
});

it('a service change dates a stage by the title that its round has', () => {
  const change = 'service change S "Wards" { stage "Clinical senate review" 3 March 2017 complete }';
  expect(findingsIn(change)).toEqual([]);
  expect(brief(elementOf(change))).toMatchObject({ stages: [{ stage: 'Clinical senate review', status: 'complete' }] });
});

it('a stage that a round declares twice is named', () => {
  const twice = 'round R "Our own" { stage "Senate" stage consultation stage "Senate" }';
  expect(findingsIn(twice)).toEqual(['duplicate-statement: stage "Senate"']);
});
