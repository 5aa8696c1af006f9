import type { IdentityName, SourceSpan, Statement } from '@stplan/model';
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
