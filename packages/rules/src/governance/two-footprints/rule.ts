import { organisationsOf } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { homesOf } from '../organisation-homes.ts';

/** Organisations that are whole members of several footprints, so that their money counts more than once. */
export const rule = planRule({
  id: 'governance/two-footprints',
  number: 'STP0708',
  severity: 'error',
  title: 'An organisation is a whole member of several footprints',
  looksAcross: true,
  check: ({ plan, workspace }) =>
    organisationsOf(plan).flatMap((organisation) => {
      const homes = homesOf(organisation, workspace).filter(({ shared }) => !shared);
      const names = [...new Set(homes.map(({ footprint }) => footprint.name))];
      const [, second] = homes;
      if (second === undefined || names.length < 2) return [];
      return [
        {
          message: `${organisation.name} is a whole member of ${listed(names)}, so its money counts ${names.length === 2 ? 'twice' : `${names.length} times`}.`,
          help: `Keep it in one of them, or state in each the share that belongs there: shares ${organisation.name} 60%.`,
          span: second.span,
          related: homes
            .filter((home) => home !== second)
            .map(({ footprint, span }) => ({ message: `member of ${footprint.name}`, span })),
        },
      ];
    }),
});
