import type { ReportedFinding } from '@stplan/rules';
import { SourceLink } from '../../marks/source-link.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import { counted } from '../../words/wording.ts';

/** As many places as tell the story; the rest are parts of the statement. */
const MOST_RELATED = 3;

/** What a finding says, what to do about it, and the other places it speaks of. */
export function FindingMessage({
  finding,
  view,
}: {
  readonly finding: ReportedFinding['finding'];
  readonly view: ReportView;
}) {
  const family = view.families.find(({ statements }) => statements.some(({ id }) => id === finding.statement?.id));
  const { related } = finding;
  return (
    <>
      {finding.message}
      {finding.help && <span class="help">{finding.help}</span>}
      {related.slice(0, MOST_RELATED).map(({ message, span }) => (
        <span class="help">
          {message} <SourceLink place={view.placeOf(span)} />
        </span>
      ))}
      {related.length > MOST_RELATED && (
        <span class="help">and {counted(related.length - MOST_RELATED, 'more place', 'more places')}</span>
      )}
      {family && (
        <span class="help more">
          <a href={`#${family.anchor}`}>How it was worked out</a>
        </span>
      )}
    </>
  );
}
