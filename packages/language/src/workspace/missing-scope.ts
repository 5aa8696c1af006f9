import type { Finding, Position } from '@stplan/model';
import { elementsOf, type NameScope } from './name-scope.ts';
import { workspaceFinding } from './workspace-finding.ts';

const USUAL = ['scope health', 'scope health and social care'];

/**
 * Positions of a place or of the whole footprint that do not say which sectors they count: two published gaps of one
 * footprint mostly differ by that. A body and a sector say it by what they are.
 */
export function missingScopes(scope: NameScope): Finding[] {
  const plan = scope.home.name;
  return (scope.home.elements.position as readonly Position[]).flatMap(
    ({ subject, scope: sectors, rows, headSpan }) => {
      if (subject === undefined || sectors.length > 0 || rows.length === 0) return [];
      const kind = elementsOf(scope, subject.name, subject.kinds)[0]?.kind;
      if (kind !== 'footprint' && kind !== 'place') return [];
      const at = headSpan && { ...headSpan, start: headSpan.end };
      return workspaceFinding('language/missing-scope', {
        message: `The position of the ${kind} ${subject.name} does not say which sectors it counts, so it cannot be compared with another one.`,
        help: 'Write the scope before the brace: scope health, scope health and social care, ...',
        span: headSpan ?? subject.span,
        fixes:
          at === undefined
            ? []
            : USUAL.map((words) => ({
                title: `Insert “${words}”`,
                safe: false,
                edits: [{ span: at, text: ` ${words}` }],
              })),
        plan,
      });
    },
  );
}
