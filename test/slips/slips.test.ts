import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dice } from './dice.ts';
import { SLIPS } from './typist.ts';
import { inLanguage, WORKPLACES, withText } from './workplaces.ts';

/** Whatever an author mistypes once, in whatever file of whatever plan: two messages at most, hardly ever more. */

const full = process.env.STPLAN_FULL === '1';
const runs = full ? 400 : 20;
const seed = full ? 44 : 2017;
const output = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'out', 'test', 'worst-slips.txt');

/** What became of one slip. */
type Outcome = { readonly slip: string; readonly place: string; readonly messages: readonly string[] };

const files = WORKPLACES.flatMap((workplace) => [...workplace.texts.keys()].map((file) => ({ workplace, file })));

function outcomes(): Outcome[] {
  const roll = dice(seed);
  const found: Outcome[] = [];
  for (const [name, slip] of Object.entries(SLIPS)) {
    for (let run = 0; run < runs; run++) {
      const { workplace, file } = files[roll(files.length)]!;
      const text = workplace.texts.get(file)!;
      const changed = slip(text, roll);
      if (changed === undefined || changed === text) continue;
      const messages = inLanguage(withText(workplace, file, changed))
        .map(({ rule, message }) => `${rule} ${message}`)
        .filter((line) => !workplace.known.has(line));
      found.push({ slip: name, place: `${workplace.name}/${file}, ${lineOfChange(text, changed)}`, messages });
    }
  }
  return found;
}

/** The line in which two texts begin to differ. */
function lineOfChange(text: string, changed: string): string {
  let at = 0;
  while (at < changed.length && text[at] === changed[at]) at++;
  const line = changed.slice(0, at).split('\n').length;
  return `line ${line}: ${changed.slice(changed.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0]}`;
}

const worst = (all: readonly Outcome[]) =>
  [...all]
    .sort((a, b) => b.messages.length - a.messages.length)
    .slice(0, 20)
    .map(({ slip, place, messages }) => [`${messages.length}: ${slip} in ${place}`, ...messages].join('\n    '))
    .join('\n');

describe('one slip', () => {
  const all = outcomes();
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, `seed ${seed}, ${all.length} slips; the worst:\n${worst(all)}\n`);
  const share = (most: number) => all.filter(({ messages }) => messages.length <= most).length / all.length;

  it('is tried in all its forms', () => {
    const tried = new Set(all.map(({ slip }) => slip));
    expect(Object.keys(SLIPS).filter((slip) => !tried.has(slip))).toEqual([]);
    expect(all.length).toBeGreaterThan(Object.keys(SLIPS).length * runs * 0.8);
  });

  it('has two messages at most, in 98 of 100 cases', () => {
    expect(share(2), `seed ${seed}\n${worst(all)}`).toBeGreaterThanOrEqual(0.98);
  });

  it('never has more than five', () => {
    expect(share(5), `seed ${seed}\n${worst(all)}`).toBe(1);
  });

  it('speaks in whole sentences, without the words of a parser', () => {
    const lines = new Set(all.flatMap(({ messages }) => messages));
    const odd = [...lines].filter(
      (line) => !/[.!?]$/.test(line) || /UNKNOWN_|\bSTRING\b|\bEOF\b|token|undefined|NaN/.test(line),
    );
    expect(odd).toEqual([]);
  });
});
