import type { Contract, Fix, Leg, Plan, PlanElement, Ref, SourceSpan } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';

/** Included elements that state money, but none between the contract’s two parties. */
export const rule = planRule({
  id: 'contract/includes-without-leg',
  number: 'STP0211',
  severity: 'warning',
  title: 'A contract includes a scheme that moves nothing between its parties',
  fromFigures: true,
  check: ({ plan, texts }) =>
    plan.elements.contract.flatMap((contract) =>
      contract.includes
        .filter((included) => movesElsewhere(included, contract, plan))
        .map(({ name, span }) => ({
          message: `${titleOf(contract.name, plan)} includes ${name}, which moves no money between ${contract.commissioner?.name} and ${contract.provider?.name}.`,
          help: 'Take it out of “includes”, or give it the rows between the two that the contract’s value holds.',
          span,
          fixes: takenOut(span, texts),
        })),
    ),
});

function movesElsewhere({ name, kinds }: Ref, { commissioner, provider }: Contract, plan: Plan): boolean {
  const element = plan.lookup(name, kinds);
  if (element === undefined || commissioner === undefined || provider === undefined) return false;
  const parties = [commissioner.name, provider.name];
  const legs = legsOf(element);
  return legs.length > 0 && !legs.some((leg) => isBetween(leg, parties)) && !hasEnds(element, parties);
}

function legsOf(element: PlanElement): readonly Leg[] {
  return 'effects' in element ? element.effects.flatMap(({ legs }) => legs) : [];
}

function isBetween({ organisation, line, counterparty }: Leg, parties: readonly string[]): boolean {
  if (!parties.includes(organisation.name)) return false;
  if (line === undefined) return true;
  return counterparty?.kind === 'member' && parties.includes(counterparty.organisation.name);
}

function hasEnds(element: PlanElement, parties: readonly string[]): boolean {
  const ends = element.kind === 'transfer' ? element.ends?.value : undefined;
  return [ends?.payer, ends?.payee].every((end) => end !== undefined && parties.includes(end.name));
}

/** Takes a name out of its list, or the list with its only name. */
function takenOut({ file, start, end }: SourceSpan, texts: RuleContext['texts']): Fix[] {
  const text = texts.get(file) ?? '';
  const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  const before = /(?:,\s*|\bincludes\s+)$/.exec(text.slice(0, start))?.[0].length;
  if (behind === undefined && before === undefined) return [];
  const span = behind === undefined ? { file, start: start - (before ?? 0), end } : { file, start, end: end + behind };
  return [{ title: 'Take it out of the contract', safe: false, edits: [{ span, text: '' }] }];
}
