import { kindOf } from '../lexer/kinds.ts';
import type { RuledProblem } from '../problem-list.ts';
import type { BraceContext } from './brace-context.ts';
import { type OpenBrace, statementName } from './open-brace.ts';
import { orphanProblem } from './orphans.ts';
import { causeOfSurplus } from './surplus-cause.ts';
import type { TokenEdits } from './token-edits.ts';

const open = kindOf('{');

/** Finds out why a closing brace closes nothing, says so, and makes the braces match. */
export function mendSurplus(context: BraceContext, edits: TokenEdits, from: number, surplus: number): void {
  const cause = causeOfSurplus(context, from, surplus);
  if ('opens' in cause) {
    edits.insert(cause.before, open);
    context.problems.add(missingOpen(context, cause.opens, cause.before));
  } else if ('orphan' in cause) {
    edits.drop(cause.orphan, cause.end + 1);
    const problem = orphanProblem(context, cause.orphan, cause.end);
    if (!context.problems.isReported(problem.start, problem.end)) context.problems.add(problem);
  } else {
    edits.drop(cause.drops, cause.drops + 1);
    context.problems.add(tooMany(context, cause.drops, cause.closed));
  }
}

function missingOpen({ text, tokens }: BraceContext, head: number, before: number): RuledProblem {
  const last = before - 1;
  const end = tokens.ends[last] ?? 0;
  return {
    rule: 'language/missing-brace',
    message: `A { is missing after “${text.slice(tokens.starts[head], end)}”.`,
    help: 'What belongs to it stands in braces: { behind it, } below the last of it.',
    start: tokens.starts[head] ?? 0,
    end,
    fixes: [{ title: 'Insert the missing {', start: end, end, text: ' {' }],
  };
}

function tooMany({ text, tokens }: BraceContext, index: number, closed: OpenBrace | undefined): RuledProblem {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const place = { start, end, fixes: [{ title: 'Delete this }', start, end, text: '' }] };
  if (!closed) {
    const help = 'Delete it, or write what it closes.';
    return { rule: 'language/surplus-brace', message: 'This } closes nothing.', help, ...place };
  }
  return {
    rule: 'language/surplus-brace',
    message: `This } closes “${statementName(text, tokens, closed)}” although more of it follows.`,
    help: 'Delete it here: there is another one further down.',
    ...place,
  };
}
