import { yearsBetween, yearText } from '@stplan/model';
import { quotedText } from '../names/quoted-text.ts';
import type { NewOrganisation, NewPlan } from './new-plan.ts';
import { partInTrade } from './part-in-trade.ts';

/** So many contracts stand in one file; of more, each commissioner has a file of its own. */
const MOST_IN_A_FILE = 12;

const INTRODUCTION = `// A contract for each commissioner with each provider: delete those that do not exist. Both sides state the value that
// stands in their own plan. form is block, national tariff, aligned incentive or risk share; status is heads of terms,
// not signed, mediation, arbitration, or signed with its date; includes names the schemes that the value holds already.`;

/** The contracts between the members, without figures, by the paths of their files. */
export function contractFiles(plan: NewPlan): readonly (readonly [string, string])[] {
  const taking = (part: string) => plan.organisations.filter((organisation) => partInTrade(organisation) === part);
  const [commissioners, providers] = [taking('commissioner'), taking('provider')];
  if (commissioners.length === 0 || providers.length === 0) return [];
  const ofOne = (commissioner: NewOrganisation) =>
    providers.map((provider) => contractText(commissioner, provider, plan));
  const file = (contracts: readonly string[]) => `part of ${plan.name}\n\n${INTRODUCTION}\n\n${contracts.join('\n')}`;
  if (commissioners.length * providers.length <= MOST_IN_A_FILE) {
    return [['contracts.stplan', file(commissioners.flatMap(ofOne))]];
  }
  return commissioners.map((commissioner) => [`contracts/${commissioner.name}.stplan`, file(ofOne(commissioner))]);
}

function contractText(commissioner: NewOrganisation, provider: NewOrganisation, { first, last }: NewPlan): string {
  const years = yearsBetween(first, last).map(yearText);
  const cells = years.map(() => '_').join(' ');
  return `contract ${commissioner.name}_${provider.name} ${quotedText(`${commissioner.title} with ${provider.title}`)} {
  between ${commissioner.name} and ${provider.name}
  value in £m annual {
    years ${years.join(' ')}
    ${commissioner.name} ${cells}
    ${provider.name} ${cells}
  }
}
`;
}
