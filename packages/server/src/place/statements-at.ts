import type { IdentityName, SourceSpan, Statement, Term } from '@stplan/model';
import type { DocumentView } from '../document/folder-view.ts';

/** The statements whose parts say how a stated figure is meant to come about, the most telling first. */
const SUMS: readonly IdentityName[] = ['bridge', 'table', 'effect', 'system', 'capital', 'actuals', 'phasing'];

/** The statement that says what the figure at an offset should be the sum of; undefined for one that nothing adds up to. */
export function stepsTo({ folder, file }: DocumentView, offset: number): Statement | undefined {
  const statements = folder.analysis().ofFile(file)?.statements ?? [];
  const ending = statements.filter(({ rhs }) => {
    const span = rhs[0]?.origin.span;
    return rhs.length === 1 && span !== undefined && holds(span, file, offset);
  });
  return SUMS.flatMap((identity) => ending.filter((one) => one.identity === identity))[0];
}

function holds(span: SourceSpan, file: string, offset: number): boolean {
  return span.file === file && span.start <= offset && offset <= span.end;
}

/** Whether a term is the figure that begins at a place. */
export function beginsAt(file: string, start: number): (term: Term) => boolean {
  return ({ origin: { span } }) => span?.file === file && span.start === start;
}

/** The figures with a place in the plan that a term unfolds to. */
export function placedParts(term: Term): readonly Term[] {
  const { origin } = term;
  if (origin.form === 'stated' || origin.span !== undefined) return [term];
  return origin.terms.flatMap(placedParts);
}

/** The statements that a figure enters, as a part or as what is stated; those that no other break explains first. */
export function statementsWith({ folder, file }: DocumentView, start: number): readonly Statement[] {
  const begins = beginsAt(file, start);
  const is = (term: Term): boolean => begins(term) || (term.origin.form === 'derived' && term.origin.terms.some(is));
  const found = (folder.analysis().ofFile(file)?.statements ?? []).filter(
    ({ lhs, rhs }) => rhs.some(is) || lhs.some(is),
  );
  return [...found.filter(({ dependsOn }) => dependsOn === undefined), ...found.filter(({ dependsOn }) => dependsOn)];
}
