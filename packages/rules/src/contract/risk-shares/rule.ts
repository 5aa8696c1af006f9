import { compare, ONE, sum } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { makeWhole, shareText } from '../../wording/whole-shares.ts';

/** Contracts that divide a gain or a loss into shares which do not come to the whole. */
export const rule = planRule({
  id: 'contract/risk-shares',
  number: 'STP0219',
  severity: 'error',
  title: 'The shares of a gain or loss do not total 100%',
  check: ({ plan }) =>
    plan.elements.contract.flatMap(({ name, riskShares }) =>
      (['gain', 'loss'] as const).flatMap((kind): FindingDraft[] => {
        const shares = riskShares.filter(({ value }) => value.kind === kind);
        const [first, ...others] = shares;
        const total = sum(shares.map(({ value }) => value.share));
        // One share alone may say what one side bears.
        if (first === undefined || others.length === 0 || makeWhole(shares.map(({ value }) => value.share))) return [];
        const parts = listed(shares.map(({ value }) => `${value.organisation.name} ${shareText(value.share)}`));
        return [
          {
            message: `${titleOf(name, plan)} shares a ${kind} between ${parts}: ${shareText(total)} in all, not 100%.`,
            help:
              compare(total, ONE) > 0
                ? 'Correct a share: more than the whole is shared out.'
                : 'Correct a share, or say who bears the rest.',
            span: first.span,
            related: others.map(({ value, span }) => ({ message: value.organisation.name, span })),
          },
        ];
      }),
    ),
});
