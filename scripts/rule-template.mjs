/** What `npm run new:rule` writes: the parts in angle brackets are to be filled in, and a test refuses those that are left. */

/** The `rule.ts` of a new rule. */
export const ruleText = (id, number) => `import { planRule } from '../../rule/index.ts';

/** <What it looks for, and where it stays silent.> */
export const rule = planRule({
  id: '${id}',
  number: '${number}',
  severity: 'warning',
  title: '<What is wrong, in one line without a full stop>',
  check: ({ plan }) =>
    plan.elements.organisation
      .filter(({ title }) => title === undefined)
      .map(({ name, nameSpan }) => ({
        message: \`\${name}: <what is wrong, with the numbers>.\`,
        help: '<What to do.>',
        span: nameSpan,
      })),
});
`;

/** The \`docs.md\` of a new rule. */
export const docsText = (id) => `## Why it matters

<what goes wrong in practice when nobody notices>

## How to put it right

<what to change, and where>

## Bad

\`\`\`stplan
plan Estmere "Estmere" {
  footprint  Estmere
  baseline   2016/17
  period     2017/18 to 2018/19
  version    "1.0"
}

footprint Estmere "Estmere" { members Acute }

organisation Acute { kind acute trust }  //~ ${id}: Acute
\`\`\`

## Good

\`\`\`stplan
plan Estmere "Estmere" {
  footprint  Estmere
  baseline   2016/17
  period     2017/18 to 2018/19
  version    "1.0"
}

footprint Estmere "Estmere" { members Acute }

organisation Acute "Estmere Hospitals" { kind acute trust }
\`\`\`

## Source

<the guidance, report or practice that it comes from>
`;
