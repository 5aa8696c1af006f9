import { compare, ONE, sum } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { makeWhole, shareText } from '../../wording/whole-shares.ts';
import { type Home, homesOf } from '../organisation-homes.ts';

/** Shares of an organisation that do not come to a whole, where the footprints that share it are there to be added. */
export const rule = planRule({
  id: 'governance/shares-total',
  number: 'STP0709',
  severity: 'warning',
  title: 'The shares of an organisation do not total 100%',
  looksAcross: true,
  check: ({ plan, workspace }) =>
    plan.elements.organisation.flatMap((organisation) => {
      const homes = homesOf(organisation, workspace);
      const first = homes.find(({ shared }) => shared);
      const total = sum(homes.map(({ share }) => share));
      if (first === undefined || makeWhole(homes.map(({ share }) => share))) return [];
      // A single share leaves the rest to footprints that are not loaded.
      if (homes.length === 1 && compare(total, ONE) < 0) return [];
      const parts = listed(homes.map((home) => `${shareText(home.share)} in ${home.footprint.name}`));
      return [
        {
          message: `${organisation.name} is shared with ${parts}: ${shareText(total)} in all, not 100%.`,
          help: 'Correct a share, or add the footprint that has the rest.',
          span: first.span,
          related: homes.filter((home) => home !== first).map(place),
        },
      ];
    }),
});

function place({ share, footprint, span }: Home) {
  return { message: `${shareText(share)} in ${footprint.name}`, span };
}
