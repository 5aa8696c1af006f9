import { isZero } from '@stplan/model';
import { contractDifferences, totalDifference } from '../../reading/contract-differences.ts';
import { say, size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import type { HeadlineReader } from './headline.ts';

/** How far commissioners' and providers' figures lie apart. */
export const contractHeadline: HeadlineReader = (view) => {
  const differences = contractDifferences(view).filter(({ measure }) => measure === 'value');
  const total = totalDifference(differences);
  if (total === undefined) return undefined;
  const apart = new Set(differences.filter(({ isApart }) => isApart).map(({ contract }) => contract.name));
  const compared = new Set(differences.map(({ contract }) => contract.name)).size;
  return {
    label: 'Contract differences',
    figure: isZero(total.value) ? 'None' : size(total),
    note:
      apart.size === 0
        ? say`both sides agree on all ${counted(compared, 'contract')} that can be compared`
        : say`between commissioners’ and providers’ figures on ${apart.size} of ${counted(compared, 'contract')}, all years`,
    section: 'contracts',
    alarming: apart.size > 0,
  };
};
