export { baselineText, readBaseline } from './baseline-text.ts';
export { type Comparison, compareWithKnown, type Standing } from './compare-with-known.ts';
export { identifyFindings } from './identify-findings.ts';
export type { KnownFinding } from './known-finding.ts';
