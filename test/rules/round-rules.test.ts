import { documentedRule } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { checkExample } from './run-example.ts';

/** Rules whose numbers and days are those of the planning round. */
const OF_THE_ROUND = [
  'capital/approver',
  'service-change/bed-test-missing',
  'service-change/consultation-length',
  'service-change/four-tests',
  'service-change/pre-election-period',
  'service-change/stage-missing',
  'service-change/stage-order',
  'service-change/unknown-stage',
];

const findingsOf = (id: string, text: string) =>
  checkExample([{ file: 'plan.stplan', text }]).findings.filter(({ finding }) => finding.rule === id);

describe.each(OF_THE_ROUND)('%s', (id) => {
  const [bad = expect.fail('no example')] = documentedRule(id)?.docs.bad ?? [];

  it('speaks by the round and is silent in a plan without one', () => {
    expect(findingsOf(id, bad.text)).toHaveLength(1);
    expect(findingsOf(id, bad.text.replace(/^ {2}round .*\n/m, ''))).toEqual([]);
  });
});

describe('a round of the plan’s own', () => {
  const [bad = expect.fail('no example')] = documentedRule('service-change/bed-test-missing')?.docs.bad ?? [];
  const beds = `  beds AcuteBeds at Acute {
    years    2017/18  2018/19
    opening      400      400
    change         -      (28)
    closing      400      372
  }
}
`;
  const withLimit = (limit: string) =>
    `${bad.text.trimEnd().replace(/\}$/, beds).replace('Stp2017', 'Own')}
beds AcuteBeds "Acute beds" at Acute {
  years    2017/18
  opening      400
}

round Own "A round with a limit" {
  bed test from  1 April 2017
  limit bed change ${limit}
}
`;

  it.each(['30 beds', '10%'])('says that a change below %s is trivial', (limit) => {
    expect(findingsOf('service-change/bed-test-missing', withLimit(limit))).toEqual([]);
  });

  it.each(['20 beds', '5%'])('asks for the test of a change above %s', (limit) => {
    expect(findingsOf('service-change/bed-test-missing', withLimit(limit))).toHaveLength(1);
  });
});

describe('stages in a round of the plan’s own', () => {
  const [bad = expect.fail('no example')] = documentedRule('service-change/stage-order')?.docs.bad ?? [];
  const withStages = (...stages: string[]) =>
    `${bad.text.replace('Stp2017', 'Own')}
round Own "Our own round" {
${stages.map((stage) => `  stage  ${stage}\n`).join('')}}
`;
  const rulesOf = (text: string) =>
    checkExample([{ file: 'plan.stplan', text }])
      .findings.map(({ finding }) => finding.rule)
      .filter((rule) => rule.startsWith('service-change/'));

  it('are in order when they stand as the round has them', () => {
    expect(rulesOf(withStages('assurance two', 'pre-consultation business case', 'consultation', 'decision'))).toEqual(
      [],
    );
  });

  it('are out of order when the round has them the other way round', () => {
    const stages = withStages('pre-consultation business case', 'assurance two', 'decision', 'consultation');
    expect(rulesOf(stages)).toContain('service-change/stage-order');
  });

  it('keep out of pre-election periods only where the round calls them public', () => {
    const period = '  pre-election period "Local" 1 November 2017 to 10 November 2017\n';
    const rest = ['pre-consultation business case', 'decision'];
    const text = (consultation: string) =>
      withStages('assurance two', consultation, ...rest).replace(
        'round Own "Our own round" {\n',
        (head) => head + period,
      );
    expect(rulesOf(text('consultation'))).not.toContain('service-change/pre-election-period');
    expect(rulesOf(text('consultation public'))).toContain('service-change/pre-election-period');
  });

  it('need what the round says', () => {
    const text = withStages(
      '"Senate review"',
      'pre-consultation business case',
      'assurance two needs "Senate review"',
      'consultation',
      'decision',
    );
    expect(findingsOf('service-change/stage-missing', text).map(({ finding }) => finding.message)).toEqual([
      'Wards: the second assurance is dated 2 October 2017, but the plan dates no “Senate review”, which the planning round requires before it.',
    ]);
  });
});
