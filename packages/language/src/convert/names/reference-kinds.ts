import { ELEMENT_KINDS, type ElementKind } from '@stplan/model';

/**
 * The kinds of element that a name may stand for, by what the grammar calls them, in order of preference: where one
 * name belongs to elements of several kinds, the first kind is meant.
 */
export const REFERENCE_KINDS = {
  plan: ['plan'],
  source: ['source'],
  organisation: ['organisation'],
  place: ['place'],
  footprint: ['footprint'],
  round: ['round'],
  priority: ['priority'],
  theme: ['theme'],
  programme: ['programme'],
  milestone: ['milestone'],
  indicator: ['indicator'],
  scenario: ['scenario'],
  /** Whose figures: a body, a part of the footprint, or all of it. */
  subject: ['organisation', 'place', 'footprint'],
  /** Who can pay or be paid, or take over functions. */
  payer: ['organisation', 'footprint'],
  /** What moves money. */
  movement: ['efficiency', 'investment', 'funding', 'transfer', 'capital'],
  /** What something else waits for. */
  enabler: [
    'milestone',
    'capital',
    'investment',
    'service change',
    'funding',
    'agreement',
    'commitment',
    'contract',
    'delegation',
  ],
  supportable: ['priority', 'commitment', 'efficiency', 'programme', 'service change'],
  deliverer: ['milestone', 'efficiency', 'programme', 'service change', 'capital'],
  funder: ['investment', 'funding', 'capital', 'transfer'],
  activitySeries: ['activity'],
  activityLine: ['point of delivery', 'activity'],
  bedsLine: ['beds'],
  workforceSeries: ['workforce'],
  workforceLine: ['staff group', 'workforce'],
  countLine: ['point of delivery', 'staff group', 'activity', 'beds', 'workforce'],
  /** A subject first, because figures are most often asked of one: a plan and its footprint may share a name. */
  named: [
    'organisation',
    'place',
    'footprint',
    ...ELEMENT_KINDS.filter(
      (kind) => !['organisation', 'place', 'footprint', 'position', 'sign-off', 'expectation', 'plan'].includes(kind),
    ),
    'plan',
  ],
} as const satisfies Readonly<Record<string, readonly ElementKind[]>>;
