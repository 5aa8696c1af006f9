import { yearText } from '@stplan/model';
import { quotedText } from '../names/quoted-text.ts';
import type { NewPlan } from './new-plan.ts';

/** The file that defines the plan: its round, footprint and years. */
export function headFile({ name, title, footprint, round, first, last }: NewPlan): string {
  const period = first.start === last.start ? yearText(first) : `${yearText(first)} to ${yearText(last)}`;
  return `plan ${name} ${quotedText(title)} {
  ${round === undefined ? '' : `round ${round}\n  `}footprint ${footprint.name}
  baseline ${yearText({ start: first.start - 1 })}
  period ${period}
  version "0.1" status draft
  // as at 30 September ${first.start}: the day on which progress is looked at
  // summary "What the plan does, in a sentence, for the head of the report."
}

// Where figures come from. A source is cited behind a row or statement: [Templates "sheet 2"].
// source Templates "Financial templates of the organisations" dated March ${first.start}
`;
}
