import { fromInteger } from '@stplan/model';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import type { Headline } from '../../sections/summary/headline.ts';
import { HeadlineCard } from '../../sections/summary/headline-card.tsx';
import { type Sentence, say, size } from '../../words/sentence.ts';
import { counted, listed } from '../../words/wording.ts';
import type { National, NationalSection } from '../national.ts';
import { capitalOf } from '../national-capital.ts';
import { qualified } from '../qualified.ts';
import { measuredText, measuredTitle, scopeText } from '../scope.ts';
import { capitalMessage } from './capital.tsx';
import { controlTotalMessage } from './control-totals.tsx';
import { severityTotals } from './findings.tsx';
import { setMessage } from './gaps.tsx';
import { headMessage, headSets } from './per-head.tsx';
import { savingsMessage } from './savings.tsx';
import { largestOfPlans, openTitle, planAmounts, unexplainedMessage } from './unexplained.tsx';

/** The roll-up on one page: headline figures, then what each section says. */
export const summarySection: NationalSection = {
  id: 'summary',
  title: 'Summary',
  body: (national) => {
    const cards = headlines(national);
    return (
      <>
        {cards.length > 0 && (
          <ul class="cards">
            {cards.map((headline) => (
              <HeadlineCard {...headline} />
            ))}
          </ul>
        )}
        <ol class="paras">
          {paragraphs(national).map((sentence) => (
            <li>
              <SentenceMark of={sentence} />.
            </li>
          ))}
        </ol>
      </>
    );
  },
};

function headlines(national: National): readonly Headline[] {
  return [
    gapHeadline(national),
    capitalHeadline(national, 'requested', 'Capital requested'),
    capitalHeadline(national, 'awarded', 'Capital awarded'),
    ...(national.audience === 'public' ? [] : [unexplainedHeadline(national), findingHeadline(national)]),
  ].flatMap((headline) => headline ?? []);
}

/** The sum of the largest set of gaps that may be added. */
function gapHeadline({ gapSets }: National): Headline | undefined {
  const set = gapSets.find(({ total }) => total !== undefined);
  if (set?.total === undefined) return undefined;
  return {
    label: `Gap of ${counted(set.gaps.length, 'footprint')}`,
    figure: qualified(set.total),
    note: say`${scopeText(set.measured.scope)}, ${measuredText(set.measured)}, if nothing is done`,
    section: 'gaps',
  };
}

function capitalHeadline({ plans }: National, what: 'requested' | 'awarded', label: string): Headline | undefined {
  const capital = capitalOf(plans, what);
  return (
    capital?.total && {
      label,
      figure: qualified(capital.total),
      note: say`stated by ${capital.plans} of ${counted(plans.length, 'plan')}`,
      section: 'capital',
    }
  );
}

function unexplainedHeadline(national: National): Headline | undefined {
  const [largest] = largestOfPlans(planAmounts(national));
  return (
    largest && {
      label: 'Largest unexplained amount',
      figure: size(largest.open.amount),
      note: say`${largest.plan.footprint}: ${openTitle(largest.open)}`,
      section: 'unexplained',
      alarming: true,
    }
  );
}

function findingHeadline(national: National): Headline | undefined {
  const { plans } = national;
  const errors = plans.reduce((total, { findings }) => total + findings.error, 0);
  const affected = plans.filter(({ findings }) => findings.error > 0).length;
  return {
    label: 'Errors found',
    figure: { value: fromInteger(BigInt(errors)), text: String(errors) },
    note:
      errors === 0 ? say`in ${counted(plans.length, 'plan')}` : say`in ${affected} of ${counted(plans.length, 'plan')}`,
    section: 'findings',
    alarming: errors > 0,
  };
}

function paragraphs(national: National): readonly Sentence[] {
  const { gapSets, audience } = national;
  const together = gapSets.filter(({ gaps }) => gaps.length > 1);
  const internal = audience !== 'public';
  const severities = severityTotals(national);
  return [
    coverage(national),
    ...together.map((set) => say`${measuredTitle(set.measured)}: ${lower(setMessage(set))}`),
    ...headSets(national).flatMap(({ set, rows }) =>
      rows.length > 1 ? [say`${measuredTitle(set.measured)}: ${lower(headMessage(rows))}`] : [],
    ),
    ...(internal && planAmounts(national).length > 0 ? [unexplainedMessage(national)] : []),
    ...[savingsMessage(national), capitalMessage(national), controlTotalMessage(national)].flatMap((sentence) =>
      sentence ? [sentence] : [],
    ),
    ...(internal
      ? [say`${severities === undefined ? 'No finding stands' : `Against the plans stand ${severities}`}`]
      : []),
  ];
}

/** How many plans and footprints there are, and for how many there is nothing to roll up. */
function coverage({ plans }: National): Sentence {
  const footprints = new Set(plans.map(({ footprintKey }) => footprintKey)).size;
  const silent = plans.filter(({ gaps }) => gaps.length === 0).map(({ title }) => title);
  const start = say`${counted(plans.length, 'plan')} of ${counted(footprints, 'footprint')} ${plans.length === 1 ? 'is' : 'are'} rolled up`;
  return silent.length === 0
    ? start
    : say`${start}; ${silent.length} of them ${silent.length === 1 ? 'states' : 'state'} no gap of the footprint: ${listed(silent)}`;
}

/** A sentence that goes on after a colon. */
function lower([first, ...rest]: Sentence): Sentence {
  return typeof first === 'string'
    ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest]
    : [...(first ? [first] : []), ...rest];
}
