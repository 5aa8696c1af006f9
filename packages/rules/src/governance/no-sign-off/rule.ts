import type { Plan } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Members of the plan's footprint without a sign-off, in plans that have sign-offs. */
export const rule = planRule({
  id: 'governance/no-sign-off',
  number: 'STP0701',
  severity: 'warning',
  title: 'A member has not signed the plan off',
  check: ({ plan }) => unsigned(plan),
});

function unsigned({ elements, footprint }: Plan): FindingDraft[] {
  const signOffs = elements['sign-off'];
  const last = signOffs.at(-1);
  if (last === undefined || footprint === undefined) return [];
  const members = [...footprint.members, ...footprint.shares.map(({ value }) => value.organisation)];
  const missing = members.filter(({ name }) => !signOffs.some(({ organisation }) => organisation.name === name));
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(({ name }) => name);
  return [
    {
      message: `${listed(names)} ${names.length === 1 ? 'is a member' : 'are members'} of ${footprint.name} without a sign-off; ${members.length - missing.length} of ${members.length} members ${members.length - missing.length === 1 ? 'has' : 'have'} one.`,
      help: 'State the decision of each board or cabinet: approved, withheld or pending.',
      span: first.span,
      related: missing.slice(1).map(({ name, span }) => ({ message: `${name} has none either`, span })),
      fixes: [
        {
          title: 'State the missing decisions as pending',
          safe: false,
          edits: [
            {
              span: { ...last.span, start: last.span.end },
              text: names.map((name) => `\n\nsign-off ${name} {\n  pending\n}`).join(''),
            },
          ],
        },
      ],
    },
  ];
}
