import { describe, expect, it } from 'vitest';
import { core } from './arrows.ts';
import { filesUnder } from './files.ts';
import { workerFaults } from './worker.ts';

describe('the core runs in a web worker, without clock, chance, locale or floats', () => {
  it.each(core)('%s', (name) => {
    expect(filesUnder(`packages/${name}/src`, /\.tsx?$/).flatMap(workerFaults)).toEqual([]);
  });
});

describe('the check itself', () => {
  const faults = (text: string, path = 'packages/model/src/figure.ts') => workerFaults({ path, text });

  it.each([
    'const at = new Date();',
    'const at = Date.now();',
    'names.sort((a, b) => a.localeCompare(b));',
    'total.toLocaleString()',
    'parseFloat(text)',
    'Math.random()',
    'console.log(total)',
  ])('refuses %s', (line) => {
    expect(faults(line)).toHaveLength(1);
  });

  it('lets comments, tests and the Node entry speak of such things', () => {
    expect(faults('// never new Date()\n/* nor\n Date.now() */')).toEqual([]);
    expect(faults('new Date()', 'packages/model/src/figure.test.ts')).toEqual([]);
    expect(faults('process.cwd()', 'packages/language/src/node/index.ts')).toEqual([]);
  });
});
