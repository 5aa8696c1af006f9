import { lineIndex, positionAt } from '@stplan/model';
import type { Position } from 'vscode-languageserver-types';
import type { Latency } from '../rows/row.ts';
import { latency, timed, type Wait } from './latency.ts';
import type { OpenFile } from './open-file.ts';

/** How often each question is asked. */
const ROUNDS = 30;

/**
 * The times from a question to its answer, each after a key whose findings are there: what may be written at a name,
 * and what is known of a figure and of a name.
 */
export async function questionTimes(open: OpenFile, text: string): Promise<readonly Latency[]> {
  const entry = text.indexOf('contract C', text.length / 2);
  const at = (words: string, beyond = 0): Position => positionIn(text, text.indexOf(words, entry) + beyond);
  const name = at('between Ccg', 'between Ccg'.length);
  const questions = [
    ['completion of a name', 'textDocument/completion', name],
    ['hover over a figure', 'textDocument/hover', at('.', 1)],
    ['hover over a name', 'textDocument/hover', name],
  ] as const;
  const typed = at('"Services', 1);
  const latencies: Latency[] = [];
  for (const [what, method, position] of questions) {
    const times: Wait[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      if (round % 2 === 0) open.insert(typed, 'x');
      else open.remove(typed, 1);
      await open.findings();
      // the entry's own line is longer by the letter typed, where the question stands behind it
      const moved = {
        ...position,
        character: position.character + (isBehind(position, typed) && round % 2 === 0 ? 1 : 0),
      };
      const answer: { given?: unknown } = {};
      const ask = async () => {
        answer.given = await open.editor.request(method, { textDocument: { uri: open.uri }, position: moved });
      };
      times.push(await timed(open.pid, ask));
      if (!answer.given) throw new Error(`${what} was answered by nothing`);
    }
    latencies.push(latency(what, times));
  }
  return latencies;
}

const isBehind = (position: Position, other: Position) =>
  position.line === other.line && position.character >= other.character;

function positionIn(text: string, offset: number): Position {
  const { line, column } = positionAt(lineIndex(text), offset);
  return { line: line - 1, character: column - 1 };
}
