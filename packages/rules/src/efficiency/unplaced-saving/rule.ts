import { type Efficiency, formatCell, type Plan, type Position, periodText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { listed } from '../../wording/listed.ts';

/**
 * Schemes stated in the short form, `saves £3m in 2017/18`, in plans that state what organisations plan: a saving at
 * nobody enters no organisation's bridge. Silent where a place, a sector or the footprint plans besides, as there the
 * short form counts.
 */
export const rule = planRule({
  id: 'efficiency/unplaced-saving',
  number: 'STP0322',
  severity: 'warning',
  title: 'A saving is at no organisation',
  check: ({ plan }) => {
    const planning = plan.elements.position.filter(({ rows }) => rows.some(({ measure }) => measure === 'planned'));
    const [first] = planning;
    if (first === undefined || !planning.every((position) => isOfOrganisation(position, plan))) return [];
    return plan.elements.efficiency
      .filter(({ effects, saves }) => effects.length === 0 && saves.length > 0)
      .map((scheme) => ({
        message: `${scheme.name} saves ${savings(scheme)}, but at no organisation, so it closes no organisation’s gap.`,
        help: `Say at whom it falls, as income or cost: ${effectTable(scheme, first)}.`,
        span: scheme.saves[0]?.span ?? scheme.nameSpan,
      }));
  },
});

function isOfOrganisation({ subject }: Position, plan: Plan): boolean {
  return subject !== undefined && plan.lookup(subject.name, subject.kinds)?.kind === 'organisation';
}

function savings({ saves }: Efficiency): string {
  return listed(saves.map(({ figure, period }) => `${amountText(figure)} in ${periodText(period)}`));
}

/** The same saving as the table that the scheme lacks, at its owner. */
function effectTable({ saves, owner }: Efficiency, position: Position): string {
  const bearer = owner?.value.organisation.name ?? position.subject?.name ?? '';
  const cells = saves.map(({ figure }) => formatCell(figure.value, figure));
  const years = saves.map(({ period }) => periodText(period));
  return `effect in ${saves[0]?.figure.scale ?? '£m'} annual { years ${years.join(' ')}   ${bearer} cost ${cells.join(' ')} }`;
}
