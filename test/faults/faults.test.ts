import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../architecture/files.ts';
import { FAULT_KINDS } from './fault-kinds.ts';
import { judge } from './judged.ts';
import { missesPage, type Tried } from './misses-page.ts';
import { picked } from './picked.ts';
import { planText } from './plan-text.ts';

/** A slip in a good plan gets a finding that names it where it stands; the long run tries many more of each kind. */

const full = Boolean(process.env.STPLAN_FULL);
const page = join(root, 'test/faults/misses.md');

/** So many of a kind in each example; the quick run tries the first of those that the long one does. */
const [FEW, MANY] = [1, 5];

const tried = ['estmere', 'westmarch'].flatMap((example): Tried[] => {
  const plan = planText(example, filesUnder(`examples/${example}`, /\.stplan$/));
  const judgeIt = judge(plan);
  return FAULT_KINDS.flatMap(({ title, faults }, index) =>
    picked(faults(plan), full ? MANY : FEW, 7 + index).map((fault) => ({
      example,
      title,
      what: fault.what,
      judged: judgeIt(fault),
    })),
  );
});

describe('a slip in a good plan', () => {
  const committed = () => readFileSync(page, 'utf8');

  it('of every kind finds a place in one of the examples', () => {
    const known = new Set(tried.map(({ title }) => title));
    expect(FAULT_KINDS.filter(({ title }) => !known.has(title))).toEqual([]);
    if (full) expect(tried.length).toBeGreaterThanOrEqual(200);
  });

  it('is named where it stands, nineteen times of twenty', () => {
    const named = tried.filter(({ judged }) => judged.outcome === 'named').length;
    expect(named / tried.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says one or two things, four times of five', () => {
    const few = tried.filter(({ judged }) => judged.grave <= 2).length;
    expect(few / tried.length).toBeGreaterThanOrEqual(0.8);
  });

  it.runIf(full)('is missed only as the page of misses says', () => {
    const now = missesPage(tried);
    if (process.env.STPLAN_UPDATE) writeFileSync(page, now);
    expect(now).toBe(committed());
  });

  it.runIf(!full)('is missed only if the page of misses has it', () => {
    const missed = tried.filter(({ judged }) => judged.outcome !== 'named');
    expect(missed.filter(({ what }) => !committed().includes(what))).toEqual([]);
  });
});
