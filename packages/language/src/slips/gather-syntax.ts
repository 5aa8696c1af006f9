import type { Finding } from '@stplan/model';
import type { Slip, SyntaxProblem } from '../parse/parsed-file.ts';
import { gather, namedAlike } from './gather.ts';

/** The findings of the parser with one for each slip: the same form in several cells of a row is one. */
export function gatherSyntax(
  findings: readonly Finding[],
  problems: readonly SyntaxProblem[],
  text: string,
): readonly Finding[] {
  if (!problems.some(({ slip }) => slip !== undefined)) return findings;
  const written = ({ span }: Finding) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return gather(
    findings,
    (_, index) => keyOf(problems[index]?.slip),
    (others) => {
      const [name, ...different] = new Set(others.map(written));
      const isSame = different.length === 0 && name !== undefined && others.length > 1;
      return isSame
        ? `“${name}” stands here ${others.length + 1} times.`
        : `The same goes for ${namedAlike(others.map(written))}.`;
    },
  );
}

const keyOf = (slip: Slip | undefined): string | undefined => slip && `${slip.form} ${slip.line ?? ''}`;
