import { assemble, parsePlan, readFragment } from '@stplan/language';
import { reconcile } from '@stplan/reconcile';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/files.ts';

const files = [...filesUnder('packages/library', /\.stplan$/), ...filesUnder('examples/westmarch', /\.stplan$/)];
const workspace = assemble(
  files.map(({ path, text }) => readFragment(parsePlan(text), path)),
  new Map(files.map(({ path, text }) => [path, text])),
);
const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
const statements = reconciliations.flatMap((one) => one.statements);

const closes = ['exact', 'within-rounding', 'met'];

describe('Westmarch, the complete example', () => {
  it('reads without a finding about its text, its names or its formulas', () => {
    const findings = [...workspace.findings, ...reconciliations.flatMap((one) => one.findings)];
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('closes everywhere but at the figures that its page names', () => {
    const causes = statements.filter(({ verdict, dependsOn }) => !closes.includes(verdict) && dependsOn === undefined);
    expect(causes.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
      'contract-value/AcuteSouth/2017-18: unexplained',
      'double-count/SouthRespiratory/2017-18/SouthCCG-and-WUH: incomplete',
      'double-count/SouthRespiratory/2018-19/SouthCCG-and-WUH: incomplete',
      'double-count/SouthRespiratory/2019-20/SouthCCG-and-WUH: incomplete',
      'double-count/SouthRespiratory/2020-21/SouthCCG-and-WUH: incomplete',
      'part-year-effect/ImagingReporting/2017-18/WUH-cost-“Outsourced-reporting”: exceeds',
      'part-year-effect/SouthBiosimilars/2017-18/SouthCCG-cost-“High-cost-drugs”: exceeds',
      'capital/EmergencyCentre/2018-19: unexplained',
      'control-total/WMH/2018-19: not-met',
    ]);
  });

  it('bridges every organisation, place, sector and the footprint in every year without a penny left', () => {
    const bridges = statements.filter(({ identity }) => identity === 'bridge');
    expect(bridges).toHaveLength(56);
    expect(bridges.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  });
});
