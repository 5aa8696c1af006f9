import { visibleText } from '@stplan/model';
import { NO_FINDINGS, NO_NEW_FINDINGS } from '../finding-counts.ts';
import type { KnownBefore } from './render-input.ts';

/** Gone findings that are named; the rest are counted. */
const MOST_NAMED = 10;

/** What is said of known findings after those that count: how many there are still, and which are gone. */
export function knownLines(known: KnownBefore | undefined): string {
  if (known === undefined) return '';
  const { against, findings, gone } = known;
  const lines = [
    ...(findings.length === 0 ? [] : [`${counted(findings.length)} already in ${visibleText(against)}`]),
    ...(gone.length === 0 ? [] : [`${counted(gone.length)} of ${visibleText(against)} no longer there:`]),
    ...gone.slice(0, MOST_NAMED).map(({ rule, place }) => `  ${visibleText(rule)} ${visibleText(place)}`),
    ...(gone.length > MOST_NAMED ? [`  and ${gone.length - MOST_NAMED} more`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What is said when no finding counts. */
export function noneText(known: KnownBefore | undefined): string {
  return known === undefined || known.findings.length === 0 ? NO_FINDINGS : NO_NEW_FINDINGS;
}

function counted(number: number): string {
  return `${number} ${number === 1 ? 'finding' : 'findings'}`;
}
