import { type Exact, negate, type Plan, type Statement, type Term, ZERO } from '@stplan/model';
import { capital } from '../words/wording.ts';
import { type Amount, plusAmounts } from './amount.ts';
import { type BridgeGroup, bridgeGroup, groupRank } from './bridge-group.ts';
import { MOVING } from './moving-elements.ts';
import { statementAmount, termAmount, termsTotal } from './term-amount.ts';

/** One step of a bridge: everything that one element, or one group of elements, adds. */
export type BridgeStep = {
  readonly label: string;
  readonly amount: Amount;
  readonly group: BridgeGroup;
};

/** The way from do nothing to planned of one subject in one year, read from its statement. */
export type Bridge = {
  readonly statement: Statement;
  readonly subject: string;
  /** The start of the financial year. */
  readonly year: number;
  readonly doNothing: Amount | undefined;
  readonly steps: readonly BridgeStep[];
  /** What the parts come to. */
  readonly computed: Amount | undefined;
  readonly stated: Amount | undefined;
  /** Computed less stated; undefined when either is missing. */
  readonly difference: Amount | undefined;
};

/** More elements than this are shown by kind. */
const MOST_STEPS = 14;

/** Reads a bridge statement of a financial year; undefined for any other statement. */
export function readBridge(statement: Statement, plan: Plan): Bridge | undefined {
  const { identity, period, lhs, rhs, difference, subject } = statement;
  if (identity !== 'bridge' || period?.kind !== 'year') return undefined;
  const start = lhs.find(({ group }) => group === 'do nothing');
  const steps = new Map<string, BridgeStep>();
  for (const term of lhs) {
    if (term !== start) readStep(steps, term, subject, plan);
  }
  return {
    statement,
    subject,
    year: period.start,
    doNothing: start && termAmount(start),
    steps: byGroup(fewEnough([...steps.values()])),
    computed: termsTotal(lhs),
    stated: termsTotal(rhs),
    difference: difference && statementAmount(statement, difference),
  };
}

/** The legs of one element are one step, whatever organisations they touch; a sum over elements is called what they are. */
function readStep(steps: Map<string, BridgeStep>, term: Term, subject: string, plan: Plan): void {
  const amount = termAmount(term);
  if (amount === undefined) return;
  const element = term.element === undefined ? undefined : plan.lookup(term.element, MOVING);
  const group = bridgeGroup(term, element);
  const summed = term.label === `${subject} ${term.group}`;
  const label = element ? (element.title ?? element.name) : summed ? group.label : capital(term.label);
  addStep(steps, `${term.group}\0${term.element ?? label}`, { label, amount, group });
}

function addStep(steps: Map<string, BridgeStep>, key: string, step: BridgeStep): void {
  const before = steps.get(key);
  steps.set(key, before ? { ...before, amount: plusAmounts(before.amount, step.amount) } : step);
}

function fewEnough(steps: readonly BridgeStep[]): BridgeStep[] {
  if (steps.length <= MOST_STEPS) return [...steps];
  const grouped = new Map<string, BridgeStep>();
  for (const step of steps) addStep(grouped, step.group.label, { ...step, label: step.group.label });
  return [...grouped.values()];
}

function byGroup(steps: BridgeStep[]): BridgeStep[] {
  return steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => groupRank(a.step.group) - groupRank(b.step.group) || a.index - b.index)
    .map(({ step }) => step);
}

/** What leads from the computed to the stated figure. */
export function gapOf({ difference }: Bridge): Exact {
  return difference ? negate(difference.value) : ZERO;
}
