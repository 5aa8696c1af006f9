import type { SyntaxProblem } from '../parse/parsed-file.ts';

/** A problem of a text that stands further on in another one. */
export function movedProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  const moved = <P extends { readonly start: number; readonly end: number }>(place: P): P => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const { related, fixes, slip } = problem;
  return {
    ...moved(problem),
    ...(related && { related: related.map(moved) }),
    ...(fixes && { fixes: fixes.map(moved) }),
    ...(slip?.line !== undefined && { slip: { ...slip, line: slip.line + by } }),
  };
}
