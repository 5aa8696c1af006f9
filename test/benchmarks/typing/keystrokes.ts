import { lineIndex, positionAt } from '@stplan/model';
import type { Position } from 'vscode-languageserver-types';

/** A text that somebody types into one place of a file, key by key, and takes away again. */
export type Keystrokes = {
  readonly name: string;
  /** Where it is typed. */
  readonly position: Position;
  /** What each key writes. */
  readonly keys: readonly string[];
};

/** What is typed into a plan of generated entries, in the middle of it. */
export function keystrokesIn(text: string): readonly Keystrokes[] {
  const lines = lineIndex(text);
  const middle = text.indexOf('contract C', text.length / 2);
  const scheme = text.indexOf('efficiency S', middle);
  const at = (pattern: RegExp, from: number): Position => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`the generated plan has no ${pattern}`);
    const { line, column } = positionAt(lines, pattern.lastIndex);
    return { line: line - 1, character: column - 1 };
  };
  return [
    { name: 'in a figure', position: at(/Trust\d\d {2,}\d/g, middle), keys: ['1', '2'] },
    { name: 'in a title', position: at(/"Services/g, middle), keys: ['a', 'b'] },
    { name: 'in a name', position: at(/efficiency S\d/g, scheme), keys: ['1', '2'] },
    { name: 'in a line that is broken', position: at(/value in £m annual \{\n/g, middle), keys: ['o', 'o'] },
  ];
}
