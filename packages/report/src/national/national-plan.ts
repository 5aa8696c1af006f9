import type { CalendarDate, Figure, FinancialYear, PlanVersion } from '@stplan/model';
import type { ReportedFinding, Severity } from '@stplan/rules';
import { organisationTests } from '../reading/control-total-count.ts';
import { lastProgramme, type Programme } from '../reading/programme.ts';
import { createView } from '../reading/report-view.ts';
import type { ReportInput } from '../report-input.ts';
import { type CapitalTotals, capitalTotals } from './capital-totals.ts';
import { type ControlTotals, controlTotals } from './control-totals.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type OpenAmount, openAmounts } from './open-amounts.ts';

/** What the roll-up holds of one plan: small enough to keep while the reports of all plans are written in turn. */
export type NationalPlan = {
  readonly name: string;
  readonly title: string;
  /** The plan's own report, as an address beside the roll-up. */
  readonly report: string;
  /** The footprint by its title; the plan's own where it names none. */
  readonly footprint: string;
  /** By what the footprint is known again in another plan: its code, else its title. */
  readonly footprintKey: string;
  readonly population: Figure | undefined;
  readonly populationYear: string | undefined;
  readonly period: { readonly first: FinancialYear; readonly last: FinancialYear } | undefined;
  readonly asAt: CalendarDate | undefined;
  readonly version: PlanVersion | undefined;
  readonly gaps: readonly Gap[];
  readonly open: readonly OpenAmount[];
  readonly statements: number;
  /** The efficiencies of the last year in which any has an effect. */
  readonly programme: Programme | undefined;
  readonly capital: CapitalTotals | undefined;
  readonly controlTotals: ControlTotals | undefined;
  readonly findings: { readonly [S in Severity]: number };
  /** Findings by rule, with the rule's own words. */
  readonly byRule: ReadonlyMap<string, { readonly title: string; readonly count: number }>;
  readonly accepted: number;
};

/** Reads from the input of a plan's report what the roll-up over all plans shows of it; `report` is that report's address. */
export function nationalPlan(input: ReportInput, report: string): NationalPlan {
  const { plan, findings, accepted } = input;
  const { definition, footprint } = plan;
  const view = createView(input);
  const title = definition?.title ?? plan.name;
  const called = footprint?.title ?? footprint?.name ?? title;
  return {
    name: plan.name,
    title,
    report,
    footprint: called,
    footprintKey: footprint?.code?.value ?? called,
    population: footprint?.population?.value.figure,
    populationYear: footprint?.population?.value.year,
    period: definition?.period?.value,
    asAt: definition?.asAt?.value,
    version: definition?.version?.value,
    gaps: gapsOf(input),
    open: openAmounts(input.statements),
    statements: input.statements.length,
    programme: lastProgramme(view),
    capital: capitalTotals(plan),
    controlTotals: controlTotals(organisationTests(view)),
    findings: countsOf(findings),
    byRule: rulesOf(findings),
    accepted: accepted.length,
  };
}

function countsOf(findings: readonly ReportedFinding[]): NationalPlan['findings'] {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function rulesOf(findings: readonly ReportedFinding[]): NationalPlan['byRule'] {
  const rules = new Map<string, { title: string; count: number }>();
  for (const { finding, title } of findings) {
    const known = rules.get(finding.rule);
    if (known) known.count += 1;
    else rules.set(finding.rule, { title, count: 1 });
  }
  return rules;
}
