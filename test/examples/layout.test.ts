import { formatPlan, parsePlan } from '@stplan/language';
import { expect, it } from 'vitest';
import { filesUnder } from '../architecture/files.ts';

// Estmere keeps the layout that the tests of its near misses quote.
it.each(['examples/broken', 'examples/published', 'examples/westmarch', 'docs/language/prelude'])(
  'every plan under %s is laid out as the formatter lays it out',
  (folder) => {
    const files = filesUnder(folder, /\.stplan$/);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ text }) => formatPlan(parsePlan(text)).text !== text).map(({ path }) => path)).toEqual([]);
  },
);
