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
