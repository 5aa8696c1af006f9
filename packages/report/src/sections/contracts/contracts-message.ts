import { yearText } from '@stplan/model';
import type { ContractDifference } from '../../reading/contract-differences.ts';
import { type Sentence, say, size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';

/** On how many contracts the sides differ, and where most. */
export function contractsMessage(differences: readonly ContractDifference[]): Sentence {
  if (differences.length === 0) return say`No contract states both sides, so none can be compared`;
  const apart = differences.filter(({ isApart }) => isApart);
  const [worst] = apart;
  const all = new Set(differences.map(({ contract }) => contract.name)).size;
  if (worst?.difference === undefined) return say`Commissioners and providers agree on ${counted(all, 'contract')}`;
  const names = new Set(apart.map(({ contract }) => contract.name)).size;
  const { period, contract } = worst;
  return say`The two sides differ on ${names} of ${counted(all, 'contract')}, most on ${contract.title ?? contract.name}: ${size(worst.difference)}${
    period?.kind === 'year' ? ` in ${yearText(period)}` : ''
  }`;
}
