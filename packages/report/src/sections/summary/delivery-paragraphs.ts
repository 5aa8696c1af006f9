import { dateText, isZero, yearText } from '@stplan/model';
import { contractDifferences } from '../../reading/contract-differences.ts';
import { lastProgramme } from '../../reading/programme.ts';
import { isOverdue } from '../../reading/report-view.ts';
import { money, say, share, size } from '../../words/sentence.ts';
import { counted, listed } from '../../words/wording.ts';
import type { ParagraphReader } from './paragraph-reader.ts';

/** What the programme is worth, how sure it is and what is not found. */
export const efficiencyParagraph: ParagraphReader = (view) => {
  const programme = lastProgramme(view);
  if (programme === undefined) return undefined;
  const { total, year, adjusted, weakShare } = programme;
  const count = counted(view.schemes.length, 'efficiency', 'efficiencies');
  const after = adjusted && say`, ${money(adjusted)} after the stated confidence`;
  const weak =
    weakShare && !isZero(weakShare) ? say` ${share(weakShare)} of that is rated red or is unidentified.` : undefined;
  return say`${count} ${view.schemes.length === 1 ? 'is' : 'are'} worth ${money(total)} net in ${yearText({ start: year })}${after}.${weak}`;
};

/** Whether the two sides of the contracts agree, and where they differ most. */
export const contractParagraph: ParagraphReader = (view) => {
  const differences = contractDifferences(view);
  if (differences.length === 0) return undefined;
  const apart = differences.filter(({ isApart }) => isApart);
  const [worst] = apart;
  if (worst?.difference === undefined)
    return say`Commissioners and providers agree on every contract figure that both state.`;
  const names = [...new Set(apart.map(({ contract }) => contract.title ?? contract.name))];
  const { period } = worst;
  const by = apart.length === 1 ? say`, by ` : say`. The largest difference is `;
  return say`The two sides differ on ${counted(names.length, 'contract')}: ${listed(names, 4)}${by}${size(worst.difference)}${
    period?.kind === 'year' ? ` in ${yearText(period)}` : ''
  }.`;
};

/** How the milestones stand and when the critical path ends. */
export const milestoneParagraph: ParagraphReader = (view) => {
  const { milestone } = view.plan.elements;
  if (milestone.length === 0) return undefined;
  const overdue = milestone.filter((one) => isOverdue(view, one));
  const asAt = view.plan.definition?.asAt?.value;
  const critical = view.input.schedule.filter((one) => one.critical);
  return say`The plan has ${counted(milestone.length, 'milestone')}${
    asAt
      ? `, of which ${overdue.length === 0 ? 'none is' : `${overdue.length} ${overdue.length === 1 ? 'is' : 'are'}`} overdue at ${dateText(asAt)}`
      : ''
  }${critical.length > 0 ? `. ${counted(critical.length, 'milestone')} ${critical.length === 1 ? 'lies' : 'lie'} on the critical path` : ''}.`;
};
