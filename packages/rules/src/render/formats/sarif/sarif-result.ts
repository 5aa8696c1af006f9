import type { Fix, SourceSpan } from '@stplan/model';
import type { AcceptedFinding, ReportedFinding } from '../../../check/reported-finding.ts';
import type { Region } from '../regions.ts';
import type { RenderInput } from '../render-input.ts';
import { SARIF_LEVELS } from './sarif-level.ts';
import { sarifPath, sarifText } from './sarif-text.ts';

/** GitHub follows an alert by this name; so it follows ours when lines move. */
const FOLLOWED = 'primaryLocationLineHash';

/** A finding as a result. */
export function sarifResult(
  reported: ReportedFinding | AcceptedFinding,
  ruleIndex: number,
  { identityOf, standingOf }: RenderInput,
  regionOf: (span: SourceSpan) => Region,
): object {
  const { finding, severity, number } = reported;
  const { fingerprint, place } = identityOf(finding);
  const location = physicalLocation(regionOf);
  const help = finding.help === undefined ? '' : ` ${finding.help}`;
  const standing = standingOf(finding);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: sarifText(`${finding.message}${help}`) },
    locations: [
      {
        physicalLocation: location(finding.span),
        logicalLocations: [{ fullyQualifiedName: finding.plan === undefined ? place : `${finding.plan}: ${place}` }],
      },
    ],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ message, span }, id) => ({
        id,
        message: { text: sarifText(message) },
        physicalLocation: location(span),
      })),
    }),
    partialFingerprints: { 'stplanFinding/v1': fingerprint, [FOLLOWED]: `${fingerprint}:1` },
    ...(standing !== undefined && { baselineState: standing }),
    ...('acceptance' in reported && { suppressions: [suppression(reported, location)] }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => sarifFix(fix, regionOf)) }),
    properties: { number, ...(finding.plan !== undefined && { plan: finding.plan }) },
  };
}

function physicalLocation(regionOf: (span: SourceSpan) => Region) {
  return (span: SourceSpan) => ({ ...artifact(span.file), region: region(regionOf(span)) });
}

function artifact(file: string) {
  return { artifactLocation: { uri: sarifPath(file), uriBaseId: '%SRCROOT%' } };
}

function region({ start, end }: Region) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function suppression({ acceptance }: AcceptedFinding, location: ReturnType<typeof physicalLocation>) {
  return {
    kind: acceptance.span.file.endsWith('.stplan') ? 'inSource' : 'external',
    status: 'accepted',
    justification: acceptance.reason.toWellFormed(),
    location: { physicalLocation: location(acceptance.span) },
  };
}

function sarifFix({ title, edits }: Fix, regionOf: (span: SourceSpan) => Region) {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: sarifText(title) },
    artifactChanges: files.map((file) => ({
      ...artifact(file),
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map(({ span, text }) => ({ deletedRegion: region(regionOf(span)), insertedContent: { text } })),
    })),
  };
}
