import { documentedRule, type ExampleFile, RULES } from '@stplan/rules';

/** A plan with something in it that its page does not show. */
const small = (inside: string, plan = ''): readonly ExampleFile[] => [
  {
    file: 'plan.stplan',
    text: `plan Small "Small" {
  footprint Small
${plan}}

footprint Small "Small" { members Acute }

organisation Acute "Small Hospitals" { kind acute trust }

${inside}
`,
  },
];

/** More ways in which rules offer a fix than their bad examples. */
const MORE: readonly (readonly [id: string, files: readonly ExampleFile[]])[] = [
  ['language/dotted-definition', small('milestone Small.Ready "Ready" { due 1 April 2017 }')],
  ['language/duplicate-statement', small('milestone Ready "Ready" {\n  due 1 April 2017\n  due 1 April 2017\n}')],
  [
    'finance/outside-period',
    small(
      'position Acute in £m annual scope provider {\n  years       2017/18  2018/19\n  do nothing    (1.0)    (1.0)\n  planned       (1.0)    (1.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2017/18\n',
    ),
  ],
  [
    'language/unknown-rule',
    small('// stplan-accept finance/brigde: agreed\nmilestone Ready "Ready" { due 1 April 2017 }'),
  ],
  [
    'language/duplicate-row',
    small(
      'position Acute in £m annual scope provider {\n  years       2017/18\n  do nothing    (1.0)\n  do nothing    (1.0)\n  planned       (1.0)\n}',
    ),
  ],
  ['language/number-format', small('', '  materiality £500 k\n')],
  [
    'language/structural-rule',
    small('// stplan-accept language/keyword-capital: we like it\nmilestone Ready "Ready" { due 1 April 2017 }'),
  ],
  ['language/syntax', small('milestone Ready "Ready" { due: 1 April 2017 }')],
  ['language/missing-unit', small('efficiency Beds "Beds" {\n  owner Acute\n  kind cip\n  confidence 40\n}')],
  [
    'capital/uses-sources',
    small(
      'capital Hub "Hub" {\n  owner Acute\n  uses in £m {\n    years  2017/18  2018/19\n    use "Works"  4.0  8.0\n  }\n  sources in £m {\n    years  2017/18  2018/19\n    public capital  2.0  6.0\n    land sale  1.0  1.5\n    total  3.0  7.5\n  }\n}',
    ),
  ],
  [
    'capital/uses-sources',
    small(
      'capital Hub "Hub" {\n  owner Acute\n  uses in £m {\n    years  2017/18  2018/19\n    use "Works"  4.0  8.0\n  }\n  sources in £m {\n    years  2017/18  2018/19\n    public capital  5.0  8.0\n  }\n}',
    ),
  ],
  [
    'finance/table',
    small(
      'position Acute in £m annual scope provider {\n  years         2017/18  2018/19\n  income "All"    101.0    102.0\n  cost "Pay"     (62.0)   (63.0)\n  cost "Rest"    (40.0)   (41.0)\n  do nothing      (1.0)    (2.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2018/19\n',
    ),
  ],
  [
    'language/empty-header',
    small(
      'position Acute in £m annual scope provider {\n  years\n  do nothing    (1.0)    (1.0)\n  planned       (1.0)    (1.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2018/19\n',
    ),
  ],
  [
    'language/second-header',
    small(
      'position Acute in £m annual scope provider {\n  years       2017/18  2018/19\n  do nothing    (1.0)    (1.0)\n  years       2017/18  2018/19\n  planned       (1.0)    (1.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2018/19\n',
    ),
  ],
  [
    'language/table-without-header',
    small(
      'position Acute in £m annual scope provider {\n  do nothing    -  (1.0)    (1.0)\n  planned       -  (1.0)    (1.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2018/19\n',
    ),
  ],
  [
    'language/surplus-cell',
    small(
      'position Acute in £m annual scope provider {\n  years       2016/17  2017/18\n  do nothing    -  (1.0)    (1.0)\n  planned       -  (1.0)    (1.0)\n}',
      '  baseline   2016/17\n  period     2017/18 to 2018/19\n',
    ),
  ],
  ['language/unknown-name', small('milestone Ready "Ready" {\n  owner Nobody\n  due 1 April 2017\n}')],
  [
    'language/unknown-name',
    small(
      'milestone Ready "Ready" {\n  owner Acute\n  due 1 April 2017\n  after FirstStep\n}\n\nmilestone Next "Next" {\n  owner Acute\n  due 1 May 2017\n  after FirstStep\n}',
    ),
  ],
  [
    'language/wrong-kind',
    small(
      'organisation Acutes "Acutes" { kind acute trust }\n\nmilestone Acut "A" { due 1 April 2017 }\n\nmilestone Ready "Ready" {\n  owner Acut\n  due 1 April 2017\n}',
    ),
  ],
];

/** Plans in which the findings of rules offer a way out: the bad example of each, and more. */
export const FIX_EXAMPLES: readonly { readonly id: string; readonly files: readonly ExampleFile[] }[] = [
  ...RULES.map(({ id }) => ({ id, files: documentedRule(id)?.docs.bad ?? [] })),
  ...MORE.map(([id, files]) => ({ id, files })),
].filter(({ files }) => files.length > 0);
