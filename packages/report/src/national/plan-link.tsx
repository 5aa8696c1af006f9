import type { NationalPlan } from './national-plan.ts';

type Props = {
  readonly to: NationalPlan;
  /** The section of that report. */
  readonly section?: string;
  readonly children?: preact.ComponentChildren;
};

/** A plan by its footprint, leading to its own report beside this page. */
export function PlanLink({ to, section, children }: Props) {
  return <a href={section === undefined ? to.report : `${to.report}#${section}`}>{children ?? to.footprint}</a>;
}
