import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests, sumCounts } from '../../scripts/test-count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stplan-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

let reports = 0;
function count(report: object, exitCode: number) {
  const file = join(folder, `${reports++}.json`);
  writeFileSync(file, JSON.stringify({ numPendingTests: 0, numTodoTests: 0, testResults: [], ...report }));
  return countTests(file, exitCode);
}

describe('the closing line of npm test', () => {
  it('counts what passed, failed and was skipped', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 };
    expect(count(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(count(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('never shows a failed run as clean', () => {
    expect(count({ numPassedTests: 3, numFailedTests: 0 }, 1).failed).toBe(1);
    expect(countTests(join(folder, 'never-written.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up several runs', () => {
    const one = { passed: 2, failed: 0, skipped: 1 };
    expect(sumCounts([one, { passed: 5, failed: 3, skipped: 0 }])).toEqual({ passed: 7, failed: 3, skipped: 1 });
  });
});
