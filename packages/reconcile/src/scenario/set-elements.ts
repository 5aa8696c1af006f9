import type { Assumption, Commitment, Milestone, PlanElement } from '@stplan/model';
import { compareDates } from '@stplan/model';
import { setCapital, setEfficiency, setFunding, setInvestment, setPooledBudget, setTransfer } from './set-movements.ts';
import { setContract, setCounts, setPosition } from './set-rows.ts';
import { withFigure } from './set-series.ts';
import { type Setter, stated, statedFigure, supposedDate, unknownMeasure } from './setting.ts';

const setAssumption: Setter<Assumption> = (assumption, setting) => {
  const { measure, period, to } = setting;
  const figure = statedFigure(setting)?.value;
  if (measure !== undefined || figure === undefined || to.form !== 'figure') return unknownMeasure(setting);
  if (period === undefined || assumption.series === undefined) {
    return period === undefined
      ? { ...assumption, figure, series: undefined, formula: undefined }
      : unknownMeasure(setting);
  }
  const series = withFigure(assumption.series, period, figure);
  return series === undefined ? unknownMeasure(setting) : { ...assumption, series };
};

/** A later day is a delay of what the plan counts on, so its due date stays; an earlier one is a new due date. */
const setMilestone: Setter<Milestone> = (milestone, setting) => {
  const { due, status } = milestone;
  const now = status?.value.status === 'delayed to' ? (status.value.date ?? due?.value) : due?.value;
  const date = setting.measure === 'due' ? supposedDate(setting, now) : undefined;
  if (date === undefined) return unknownMeasure(setting);
  if (status?.value.status === 'complete') return 'it is complete';
  if (due === undefined || compareDates(date, due.value) <= 0)
    return { ...milestone, due: stated(date, setting.span), status: undefined };
  return { ...milestone, status: stated({ status: 'delayed to', date }, setting.span) };
};

const setCommitment: Setter<Commitment> = (commitment, setting) => {
  const date = setting.measure === 'due' ? supposedDate(setting, commitment.due?.value) : undefined;
  return date === undefined ? unknownMeasure(setting) : { ...commitment, due: stated(date, setting.span) };
};

/** What can be set, by kind of element. */
const SETTERS = {
  position: setPosition,
  contract: setContract,
  activity: setCounts,
  beds: setCounts,
  workforce: setCounts,
  efficiency: setEfficiency,
  investment: setInvestment,
  funding: setFunding,
  transfer: setTransfer,
  'pooled budget': setPooledBudget,
  capital: setCapital,
  milestone: setMilestone,
  commitment: setCommitment,
  assumption: setAssumption,
} as const;

/** An element with a setting made, or why it cannot be. */
export const setElement: Setter = (element, setting) => {
  const set = (SETTERS as { readonly [K in PlanElement['kind']]?: unknown })[element.kind] as Setter | undefined;
  return set === undefined ? unknownMeasure(setting) : set(element, setting);
};
