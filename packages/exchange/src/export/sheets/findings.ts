import { lineIndex, positionAt } from '@stplan/model';
import type { ExportInput } from '../export-input.ts';
import { heading, type OutSheet } from '../sheet-cell.ts';

const HEADINGS = ['Severity', 'Rule', 'Place', 'Message', 'What to do'];

/** The findings as the check prints them: severity, rule, place, message, way out. */
export function findingRows({ findings, texts }: ExportInput): readonly (readonly string[])[] {
  const indexes = new Map([...texts].map(([file, text]) => [file, lineIndex(text)] as const));
  return findings.map(({ finding, severity }) => {
    const { file, start } = finding.span;
    const index = indexes.get(file);
    const place = index === undefined ? file : `${file}:${positionAt(index, start).line}`;
    return [severity, finding.rule, place, finding.message, finding.help ?? ''];
  });
}

/** The findings; a sheet also where there are none, so that its reader knows. */
export function findingSheets(input: ExportInput): readonly OutSheet[] {
  const rows = findingRows(input);
  const said = rows.length === 0 ? [['no findings']] : rows;
  return [{ name: 'Findings', rows: [[heading('Findings')], [], HEADINGS.map(heading), ...said], frozen: 3 }];
}
