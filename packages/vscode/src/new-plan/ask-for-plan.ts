import type { NewPlanChoices } from '@stplan/server/protocol';
import { type Asking, PLAN_QUESTIONS } from './plan-questions.ts';
import { BACK, type Frame } from './questions.ts';

/** What was chosen so far, and the number of the question that comes next. */
type Progress = { readonly next: number; readonly choices: NewPlanChoices };

/**
 * Asks one question after the other, with the way back; `last` is what is asked in the end, given the choices. Undefined
 * when the asked one stopped.
 */
export async function askForPlan<T>(
  asking: Asking,
  last: (choices: NewPlanChoices, frame: Frame) => Promise<T | typeof BACK | undefined>,
): Promise<T | undefined> {
  const before: Progress[] = [];
  let now: Progress = { next: 0, choices: {} };
  for (;;) {
    const { next, choices } = now;
    const question = PLAN_QUESTIONS[next];
    if (question && !question.applies(choices, asking)) {
      now = { next: next + 1, choices };
      continue;
    }
    const likely = next === 0 ? { ...choices, footprint: '' } : choices;
    const left = PLAN_QUESTIONS.slice(next).filter(({ applies }) => applies(likely, asking)).length;
    const frame = { title: 'New plan', step: before.length + 1, totalSteps: before.length + left + 1 };
    const answer = question ? await question.ask(choices, asking, frame) : await last(choices, frame);
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      now = before.pop() ?? now;
    } else if (question === undefined) {
      return answer as T;
    } else {
      before.push(now);
      now = { next: next + 1, choices: answer as NewPlanChoices };
    }
  }
}
