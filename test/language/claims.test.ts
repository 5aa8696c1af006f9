import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';
import { reconciledExample } from './read-example.ts';

/** The first example of a page. */
function firstOf(name: string) {
  const [example] = pages.find(({ page }) => page === name)?.examples ?? [];
  return reconciledExample(example ?? expect.fail(`${name} has no example`));
}

describe('what the pages say of their examples', () => {
  it('holds of the tour: the bridge closes and the control total is met in both years', () => {
    const { statements } = firstOf('README.md').reconciliations.find(({ plan }) => plan.name === 'Estmere')!;
    const verdicts = (identity: string) =>
      statements.filter((one) => one.identity === identity && one.subject === 'Acute').map(({ verdict }) => verdict);
    expect(verdicts('bridge')).toEqual(['exact', 'exact']);
    expect(verdicts('control total')).toEqual(['met', 'met']);
  });

  it('holds of acceptances: both findings are accepted, and no acceptance is idle', () => {
    const { workspace, reconciliations, path } = firstOf('acceptances.md');
    const { findings, accepted } = checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS });
    expect(accepted.map(({ finding }) => finding.rule).sort()).toEqual(['delivery/milestone-order', 'finance/bridge']);
    const idle = findings.filter(({ finding }) => finding.span.file === path && /acceptance/.test(finding.rule));
    expect(idle).toEqual([]);
  });
});
