import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { assemble } from '../workspace/assemble.ts';
import { CONVERSION_RULES } from './conversion-rules.ts';
import { readFragment } from './read-fragment.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const files = (readdirSync(examples, { recursive: true }) as string[]).filter((file) => file.endsWith('.stplan'));

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % sides;
  };
}

/** A text as it may look while somebody writes: tokens cut off, missing, swapped or doubled. */
function halfWritten(text: string, roll: (sides: number) => number): string {
  const { tokens } = parsePlan(text);
  if (tokens.length === 0) return text;
  const [one, other] = [tokens[roll(tokens.length)], tokens[roll(tokens.length)]];
  if (one === undefined || other === undefined) return text;
  const put = text.slice(other.start, other.end);
  const ways = [
    text.slice(0, one.start),
    text.slice(0, one.start) + text.slice(one.end),
    text.slice(0, one.start) + put + text.slice(one.end),
    `${text.slice(0, one.start)} ${put} ${text.slice(one.start)}`,
    text.slice(0, one.start) + '{(£"}-'[roll(6)] + text.slice(one.start),
  ];
  return ways[roll(ways.length)] ?? text;
}

describe('a text that is half written', () => {
  it('is read all the same, with every finding inside the text and in whole words', () => {
    const roll = dice(2017);
    for (let round = 0; round < 300; round++) {
      const file = files[roll(files.length)] ?? '';
      let text = readFileSync(`${examples}/${file}`, 'utf8');
      for (let change = 0; change <= roll(3); change++) text = halfWritten(text, roll);
      const { findings } = assemble([readFragment(parsePlan(text), file)], new Map([[file, text]]));
      for (const { rule, message, help, span, related, fixes } of findings) {
        if (!Object.hasOwn(CONVERSION_RULES, rule)) continue;
        const spans = [
          span,
          ...related.map((one) => one.span),
          ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
        ];
        expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
        expect(`${message}${help ?? ''}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
