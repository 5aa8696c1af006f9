import type { ReportedFinding } from '@stplan/rules';
import { SourceLink } from '../../marks/source-link.tsx';
import type { ReportView } from '../../reading/report-view.ts';

/** What a finding says, what to do about it, and the other places it speaks of. */
export function FindingMessage({
  finding,
  view,
}: {
  readonly finding: ReportedFinding['finding'];
  readonly view: ReportView;
}) {
  const family = view.families.find(({ statements }) => statements.some(({ id }) => id === finding.statement?.id));
  return (
    <>
      {finding.message}
      {finding.help && <span class="help">{finding.help}</span>}
      {finding.related.map(({ message, span }) => (
        <span class="help">
          {message} <SourceLink place={view.placeOf(span)} />
        </span>
      ))}
      {family && (
        <span class="help">
          <a href={`#${family.anchor}`}>How it was worked out</a>
        </span>
      )}
    </>
  );
}
