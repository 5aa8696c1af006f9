import { compareDates, dateText, type Plan, type ServiceChange } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { type ChangeStage, stageOf, stagePlace, stageTitle } from '../change-stages.ts';

/** Tests that are not met, or still open after the decision, of changes that are to be implemented. */
export const rule = planRule({
  id: 'service-change/test-not-met',
  number: 'STP0608',
  severity: 'warning',
  title: 'A service change goes on though a test is not met',
  check: ({ plan }) => plan.elements['service change'].flatMap((change) => unmet(change, plan)),
});

function unmet(change: ServiceChange, plan: Plan): FindingDraft[] {
  const implementation = stageOf(change, 'implementation');
  const decision = stageOf(change, 'decision');
  const tests = [
    ...change.tests.map(({ value, span }) => ({ name: `test of ${value.test}`, result: value.result, span })),
    ...(change.bedTest ? [{ name: 'bed test', result: change.bedTest.value.result, span: change.bedTest.span }] : []),
  ];
  return tests.flatMap(({ name, result, span }): FindingDraft[] => {
    if (result === 'not met' && implementation !== undefined) {
      return [draft(change, `the ${name} is not met`, span, implementation)];
    }
    const decided = decision !== undefined && isDecided(decision, plan);
    return result === 'pending' && decided ? [draft(change, `the ${name} is still pending`, span, decision)] : [];
  });
}

function draft({ name }: ServiceChange, what: string, span: FindingDraft['span'], stage: ChangeStage): FindingDraft {
  const { stage: title, date } = stage.value;
  return {
    message: `${name}: ${what}, but the ${stageTitle(title)} is dated ${dateText(date)}.`,
    help: 'State how the test is met, or hold the change until it is.',
    span,
    related: [stagePlace(stage)],
  };
}

function isDecided({ value: { date, status } }: ChangeStage, { definition }: Plan): boolean {
  const asAt = definition?.asAt?.value;
  return status === 'complete' || (asAt !== undefined && compareDates(date, asAt) <= 0);
}
