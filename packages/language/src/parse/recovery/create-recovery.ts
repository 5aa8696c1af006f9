import type { Slip } from '../parsed-file.ts';
import type { ProblemList, RuledProblem } from '../problem-list.ts';
import type { Mistake, ParserState, Recovery } from '../straight/recovery.ts';
import { lineHead } from '../structure/columns.ts';
import { diagnose } from './diagnose.ts';
import { outOfPlace } from './diagnoses/out-of-place.ts';
import type { Diagnosis } from './diagnosis.ts';
import { applyEdit, lineEnd, type MistakeView, type Reading, viewMistake } from './mistake-view.ts';
import { skipRow } from './skip-row.ts';

/** How often one row is mended; a row that is wrong more often is left out. */
const mostMended = 24;

/** How many mistakes of a file are looked into. Beyond them rows are left out at once, so that no file takes long. */
export const mostDiagnosed = 400;

/** What the parser does at mistakes: says once what is wrong, mends the row if it can, and leaves it out if not. */
export function createRecovery(source: string, reading: Reading, problems: ProblemList, state: ParserState): Recovery {
  /** The row that was mended last, by its place in the text, and how often. */
  let mended = { start: -1, times: 0 };
  /** What was found before the rows were read, in texts and braces: it explains everything else on its lines. */
  const earlier = problems.all().filter(({ slip }) => slip === undefined);
  const isExplained = (start: number, end: number) => earlier.some((found) => found.start < end && found.end > start);

  function settle(mistake: Mistake, isStray: boolean): { at: number; dropsRow: boolean } {
    const view = viewMistake(reading, source, mistake, state, isStray);
    const start = reading.tokens.starts[view.from] ?? 0;
    if (mended.start !== start) mended = { start, times: 0 };
    const diagnosis = problems.look() > mostDiagnosed ? outOfPlace(view) : diagnose(view);
    report(view, diagnosis);
    if (diagnosis.edit && mended.times < mostMended) {
      mended.times++;
      applyEdit(reading, diagnosis.edit);
      state.reload(reading.text, reading.tokens);
      return { at: view.from, dropsRow: !view.beginsRow };
    }
    return { at: skipRow(view), dropsRow: view.reachesOver || (diagnosis.dropsRow ?? false) };
  }

  function report(view: MistakeView, diagnosis: Diagnosis): void {
    const { starts, ends } = view.tokens;
    const start = starts[diagnosis.first] ?? 0;
    const end = ends[diagnosis.last] ?? 0;
    const [from, to] = linesOf(view);
    const isKnown = diagnosis.isCertain
      ? isExplained(from, to) || problems.isReported(start, end)
      : problems.isReported(from, Math.max(to, end));
    if (!isKnown) problems.add({ ...problemOf(diagnosis, start, end), slip: slipOf(diagnosis, from) });
  }

  return {
    broken: (mistake) => settle(mistake, false),
    stray: (mistake) => settle(mistake, true),
    parted(at) {
      const { starts, ends } = reading.tokens;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      if (problems.isReported(start, end)) return;
      problems.add({
        rule: 'language/parted-formula',
        message: `“${source.slice(start, end)}” and what it joins stand on different lines.`,
        help: 'An operator and its operands stand on one line; a long formula can be split into assumptions.',
        start,
        end,
      });
    },
    tooDeep(at) {
      const { starts, ends } = reading.tokens;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      if (problems.isReported(starts[lineHead(reading.tokens, at)] ?? 0, end)) return;
      problems.add({
        rule: 'language/too-deep',
        message: 'This formula is nested too deep, or too long, to be read.',
        help: 'Split it into assumptions with names of their own.',
        start,
        end,
      });
    },
  };
}

/** The lines that a mistake is on: what was said of them already explains it. */
function linesOf(view: MistakeView): [start: number, end: number] {
  const { tokens, at, from, isStray, reachesOver } = view;
  const first = lineHead(tokens, isStray && !reachesOver ? at : from);
  const last = tokens.lineFirst[at] === 1 && at > first ? at - 1 : lineEnd(view, at) - 1;
  return [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
}

/** What is the same for mistakes of one form in one row, or in the file. */
function slipOf({ form, formInFile }: Diagnosis, line: number): Slip | undefined {
  if (formInFile !== undefined) return { form: formInFile };
  return form === undefined ? undefined : { form, line };
}

function problemOf(
  { rule, message, help, replacement, isObvious }: Diagnosis,
  start: number,
  end: number,
): RuledProblem {
  const title = replacement === '' ? 'Delete it' : `Write ${replacement}`;
  const fixes =
    replacement === undefined
      ? []
      : [{ title, start, end, text: replacement, ...(isObvious && { safe: true as const }) }];
  return { rule, message, help, start, end, fixes };
}
