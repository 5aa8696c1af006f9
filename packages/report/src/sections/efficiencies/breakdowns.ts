import { type Confidence, compare } from '@stplan/model';
import type { Amount } from '../../reading/amount.ts';
import { byText } from '../../reading/by-text.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { type Scheme, shareOf, totalIn } from '../../reading/scheme.ts';
import { shareText } from '../../words/number-text.ts';
import { capital } from '../../words/wording.ts';
import { confidenceBand } from './confidence-band.ts';
import { kindOf } from './efficiency-kinds.ts';

/** One way to cut the programme. */
export type Breakdown = { readonly title: string; readonly labelOf: (scheme: Scheme, view: ReportView) => string };

/** The ways that the paper shows. */
export const BREAKDOWNS: readonly Breakdown[] = [
  { title: 'Kind', labelOf: ({ efficiency }) => kindOf(efficiency.efficiencyKind?.value).label },
  {
    title: 'Theme',
    labelOf: ({ efficiency: { theme } }, { plan }) =>
      theme ? (plan.lookup(theme.value.name, ['theme'])?.title ?? theme.value.name) : 'Not stated',
  },
  { title: 'Stage', labelOf: ({ efficiency }) => capital(efficiency.stage?.value ?? 'not stated') },
  { title: 'Confidence', labelOf: ({ efficiency }) => confidenceBand(efficiency.confidence?.value) },
];

/** A rating in its word, a share as a percentage. */
export function confidenceText(confidence: Confidence | undefined): string | undefined {
  if (confidence === undefined) return undefined;
  return 'rating' in confidence ? capital(confidence.rating) : shareText(confidence.share);
}

/** A part of the programme in one year. */
export type ProgrammePart = {
  readonly label: string;
  readonly schemes: number;
  readonly amount: Amount | undefined;
  readonly share: ReturnType<typeof shareOf>;
  readonly adjusted: Amount | undefined;
};

/** The parts of one breakdown, the largest first. */
export function partsOf(breakdown: Breakdown, view: ReportView, year: number): ProgrammePart[] {
  const total = totalIn(view.schemes, year);
  return [...Map.groupBy(view.schemes, (scheme) => breakdown.labelOf(scheme, view))]
    .map(([label, schemes]) => {
      const amount = totalIn(schemes, year);
      return {
        label,
        schemes: schemes.length,
        amount,
        share: shareOf(amount, total),
        adjusted: totalIn(schemes, year, 'adjusted'),
      };
    })
    .sort((a, b) => largestFirst(a.amount, b.amount) || byText(a.label, b.label));
}

function largestFirst(a: Amount | undefined, b: Amount | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b.value, a.value);
}
