import type { DifferenceLine } from '@stplan/reconcile';
import { counted, listed } from '../words/wording.ts';
import type { ComparedPlan, ComparedSide, Comparison, LonePlan } from './comparison.ts';

/** `HEAD~1 (c158d78a12)`. */
export function sideText({ name, commit }: ComparedSide): string {
  return commit === undefined || commit.startsWith(name) ? name : `${name} (${commit.slice(0, 10)})`;
}

/** `Westmarch implementation plan (Westmarch)`, with the name that it had. */
export function planText({ name, title, formerName }: Pick<ComparedPlan, 'name' | 'title' | 'formerName'>): string {
  const before = formerName === undefined ? '' : `, before ${formerName}`;
  return title === undefined ? `${name}${before}` : `${title} (${name}${before})`;
}

/** What is said of plans that are in one state only; nothing when there are none. */
export function loneTexts({ added, dropped }: Comparison): readonly string[] {
  const named = (plans: readonly LonePlan[]) =>
    listed(plans.map((plan) => planText({ ...plan, formerName: undefined })));
  const open = added.reduce((sum, plan) => sum + plan.open, 0);
  return [
    ...(added.length === 0
      ? []
      : [
          `${counted(added.length, 'plan')} added: ${named(added)}${open === 0 ? '' : `, with ${counted(open, 'break')}`}.`,
        ]),
    ...(dropped.length === 0 ? [] : [`${counted(dropped.length, 'plan')} dropped: ${named(dropped)}.`]),
  ];
}

/** Lines that are next to each other and speak of the same thing, so that it is named once. */
export type LineRun = {
  readonly of: string;
  readonly title: string | undefined;
  readonly lines: readonly DifferenceLine[];
};

/** Lines that follow each other and tell of the same thing, together. */
export function lineRuns(lines: readonly DifferenceLine[]): readonly LineRun[] {
  const runs: { of: string; title: string | undefined; lines: DifferenceLine[] }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.of === line.of && last.title === line.title) last.lines.push(line);
    else runs.push({ of: line.of, title: line.title, lines: [line] });
  }
  return runs;
}

/** What of it, and when: `due`, `target 2018/19`; empty for the thing itself. */
export function whatText({ what, period }: Pick<DifferenceLine, 'what' | 'period'>): string {
  return [what, period].filter((part) => part !== undefined && part !== '').join(' ');
}
