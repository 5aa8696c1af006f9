import type { SignatureHelpParams } from 'vscode-languageserver-protocol';
import type { SignatureHelp } from 'vscode-languageserver-types';
import { toOffset } from '../../document/positions.ts';
import { columnAt } from '../../place/column-at.ts';
import { documentFeature } from '../feature.ts';

/** While a row of figures is typed: the periods of its table, with the one whose figure comes next. */
export const signatureHelp = documentFeature(
  'textDocument/signatureHelp',
  { signatureHelpProvider: { triggerCharacters: [' ', '\t'], retriggerCharacters: [' ', '\t'] } },
  (document, { position }: SignatureHelpParams): SignatureHelp | null => {
    const column = columnAt(document, toOffset(document.lines, position));
    if (column === undefined) return null;
    const { row, periods, index } = column;
    const head = row === '' ? 'figures' : row;
    const label = [head, ...periods].join('  ');
    let at = head.length;
    const parameters = periods.map((period): { label: [number, number] } => {
      const start = at + 2;
      at = start + period.length;
      return { label: [start, at] };
    });
    return { signatures: [{ label, parameters }], activeSignature: 0, activeParameter: index };
  },
);
