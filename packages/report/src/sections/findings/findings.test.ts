import { expect, it } from 'vitest';
import { inputOf, type Texts } from '../../../test/paper.ts';
import { renderReport } from '../../render-report.tsx';

const plan = (acceptance: string): Texts =>
  new Map([
    [
      'plan.stplan',
      `plan Small "A small plan" { footprint Small period 2017/18 to 2018/19 }
footprint Small "Small" { members SmallCCG }
organisation SmallCCG "NHS Small CCG" { kind ccg }
position SmallCCG in £m annual scope commissioner {
  years       2017/18  2018/19
  do nothing      -      (0.3)
  ${acceptance}
  planned         -       0.0
}
`,
    ],
  ]);

const findingsOf = (acceptance: string) => {
  const paper = renderReport(inputOf(plan(acceptance)));
  return paper.slice(paper.search(/<section id="?findings\b/));
};

it('lists accepted findings with their reasons, apart from those that stand', () => {
  const section = findingsOf('// stplan-accept finance/bridge: agreed <b>in March</b>');
  const accepted = section.slice(section.indexOf('Accepted findings'));
  expect(section).toContain('Accepted findings');
  expect(accepted).toContain('finance/bridge');
  expect(accepted).toContain('£0.3m is unexplained');
  expect(accepted).toContain('agreed &lt;b>in March&lt;/b>');
  expect(section.slice(0, section.indexOf('Accepted findings'))).not.toContain('£0.3m is unexplained');
});

it('has no such list where nothing is accepted', () => {
  expect(findingsOf('')).not.toContain('Accepted findings');
  expect(findingsOf('')).toContain('£0.3m is unexplained');
});
