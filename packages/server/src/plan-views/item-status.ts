import { dateText, type PlanElement, type Statement } from '@stplan/model';
import type { ReportedFinding } from '@stplan/rules';
import type { Tone } from '../protocol/plan-views.ts';
import { gravest, toneOf, verdictText } from './tone.ts';

/** How an element stands, in words, with their sign. */
export type ItemStatus = { readonly status: string; readonly tone: Tone };

const MILESTONE_TONES: Readonly<Record<string, Tone>> = {
  complete: 'good',
  'on track': 'good',
  'at risk': 'open',
  'delayed to': 'bad',
  'not started': 'none',
};

/** What the plan itself says of an element: its rating, stage or date. */
function rated(element: PlanElement): ItemStatus | undefined {
  if (element.kind === 'milestone' && element.status) {
    const { status, date } = element.status.value;
    return {
      status: date === undefined ? status : `${status} ${dateText(date)}`,
      tone: MILESTONE_TONES[status] ?? 'none',
    };
  }
  if (element.kind === 'milestone' && element.due) return { status: dateText(element.due.value), tone: 'none' };
  if (element.kind === 'risk' && element.score) {
    const { likelihood, impact } = element.score.value;
    const score = likelihood * impact;
    return { status: `${score}`, tone: score >= 15 ? 'bad' : score >= 8 ? 'open' : 'none' };
  }
  if (element.kind === 'commitment' && element.due) return { status: dateText(element.due.value), tone: 'none' };
  if (element.kind === 'efficiency' && element.stage) return { status: element.stage.value, tone: 'none' };
  if (element.kind === 'contract' && element.status) return { status: element.status.value.status, tone: 'none' };
  return undefined;
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Findings first, because somebody has to act on them; then the gravest verdict; then what the plan says. */
export function itemStatus(
  element: PlanElement,
  statements: readonly Statement[],
  findings: readonly ReportedFinding[],
): ItemStatus {
  const own = rated(element);
  const said = own === undefined ? [] : [own.status];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const verdict = gravest(statements);
  const isBroken = verdict !== undefined && toneOf(verdict.verdict) === 'bad';
  if (isBroken) return { status: [...said, verdictText(verdict)].join(' · '), tone: 'bad' };
  if (errors > 0) return { status: [...said, counted(errors, 'error')].join(' · '), tone: 'bad' };
  if (warnings > 0) return { status: [...said, counted(warnings, 'warning')].join(' · '), tone: 'open' };
  if (own && own.tone !== 'none') return own;
  if (verdict) return { status: [...said, verdictText(verdict)].join(' · '), tone: toneOf(verdict.verdict) };
  return own ?? { status: '', tone: 'none' };
}
