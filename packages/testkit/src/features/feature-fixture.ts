import { type MarkedText, readMarks } from './marked-text.ts';

/** What a fixture asks, and the answer that is written down. */
export type FixtureRequest = {
  /** `textDocument/hover`. */
  readonly method: string;
  /** The file that is asked about. */
  readonly file: string;
  /** What the request says besides the document and the place. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: string;
  /** The line in the Markdown file on which its block begins, counted from 1. */
  readonly line: number;
};

/** Files of a folder, and what is asked about them. */
export type FeatureFixture = {
  readonly title: string;
  readonly files: ReadonlyMap<string, MarkedText>;
  readonly requests: readonly FixtureRequest[];
};

const FENCE = /^(`{3,})(\S+)(?: ([^\s{]+))?(?: (\{.*\}))?$/;

/**
 * Reads fixtures from Markdown. A section (`## title`) is one: blocks ```` ```stplan plan.stplan ```` lay files out, in
 * which `<|>` marks cursors and `<[ ]>` ranges; a block named after a method holds the answer that is expected. Behind
 * the method may stand the file, if it is not the first with a mark, and further parameters in braces.
 */
export function readFeatureFixtures(markdown: string): readonly FeatureFixture[] {
  const fixtures: { title: string; files: Map<string, MarkedText>; requests: FixtureRequest[] }[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('## ')) fixtures.push({ title: line.slice(3).trim(), files: new Map(), requests: [] });
    const fence = FENCE.exec(line);
    if (fence === null) continue;
    const [, ticks = '```', word = '', file, params] = fence;
    const close = lines.indexOf(ticks, at + 1);
    const fixture = fixtures.at(-1);
    if (fixture === undefined) throw new Error(`line ${at + 1}: a block before the first section`);
    if (close < 0) throw new Error(`line ${at + 1}: a block without an end`);
    const body = lines.slice(at + 1, close);
    if (word === 'stplan' || word === 'json') {
      fixture.files.set(file ?? 'plan.stplan', readMarks(body.map((text) => `${text}\n`).join('')));
    } else {
      fixture.requests.push({
        method: word,
        file: file ?? askedFile(fixture.files),
        params: JSON.parse(params ?? '{}'),
        expected: body.join('\n'),
        line: at + 1,
      });
    }
    at = close;
  }
  return fixtures;
}

/** The first file with a mark, else the first. */
function askedFile(files: ReadonlyMap<string, MarkedText>): string {
  const marked = [...files].find(([, { cursors, ranges }]) => cursors.length > 0 || ranges.length > 0);
  return (marked ?? [...files][0])?.[0] ?? 'plan.stplan';
}
