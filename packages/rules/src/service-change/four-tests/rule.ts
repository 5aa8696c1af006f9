import { compareDates, dateText, type FourTestName, type Plan, type ServiceChange } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { numberWord } from '../../wording/number-word.ts';
import { stageOf, stageTitle } from '../change-stages.ts';

const TESTS: readonly FourTestName[] = [
  'public engagement',
  'patient choice',
  'clinical evidence',
  'commissioner support',
];

/** Changes that reach a stage for which the round asks for the four tests, without speaking of all of them. */
export const rule = planRule({
  id: 'service-change/four-tests',
  number: 'STP0607',
  severity: 'warning',
  title: 'A service change does not address all four tests',
  check: ({ plan }) => plan.elements['service change'].flatMap((change) => unaddressed(change, plan) ?? []),
});

function unaddressed(change: ServiceChange, plan: Plan): FindingDraft | undefined {
  const from = plan.round?.fourTestsFrom?.value;
  const asked = plan.round?.changeStages.flatMap(({ value }) =>
    value.needsFourTests ? (stageOf(change, value.stage) ?? []) : [],
  )[0];
  if (from === undefined || asked === undefined || compareDates(asked.value.date, from) < 0) return undefined;
  const missing = TESTS.filter((test) => !change.tests.some(({ value }) => value.test === test));
  if (missing.length === 0) return undefined;
  const after = (change.tests.at(-1) ?? asked).span;
  return {
    message: `${change.name} goes to ${stageTitle(asked.value.stage)} on ${dateText(asked.value.date)}, but says nothing of ${listed(missing)}, ${numberWord(missing.length)} of the four tests.`,
    help: 'State each test with its result: test clinical evidence met "…". One that is still open is pending.',
    span: change.nameSpan,
    related: change.tests.map(({ value, span }) => ({ message: `${value.test}: ${value.result}`, span })),
    fixes: [
      {
        title: `State ${missing.length === 1 ? 'the missing test' : 'the missing tests'} as pending`,
        safe: false,
        edits: [
          {
            span: { ...after, start: after.end },
            text: missing.map((test) => `\n  test ${test} pending`).join(''),
          },
        ],
      },
    ],
  };
}
