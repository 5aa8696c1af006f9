import { byText } from '../../reading/by-text.ts';
import { SEVERITIES, SEVERITY_WORDS } from '../../reading/finding-order.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { capital, counted, listed } from '../../words/wording.ts';
import { countCell } from '../count-cell.ts';
import type { National, NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';

type RuleRow = { readonly rule: string; readonly title: string; readonly count: number; readonly plans: number };

/** The findings of each plan, and which rules find most. */
export const findingsSection: NationalSection = {
  id: 'findings',
  title: 'Findings',
  internal: true,
  body: (national) => {
    const rules = ruleRows(national);
    return (
      <>
        <DataTable
          id="findings-table"
          caption={`Findings of ${counted(national.plans.length, 'plan')}: ${severityTotals(national) ?? 'none stands'}`}
          columns={COLUMNS}
          rows={[...national.plans].sort(byFindings)}
          tools="filter sort"
        />
        {rules.length > 0 && (
          <DataTable
            id="rules-table"
            caption="Findings by rule, the most frequent first"
            columns={RULE_COLUMNS}
            rows={rules}
            tools="filter sort"
          />
        )}
      </>
    );
  },
};

/** `13 errors and 9 warnings`; undefined for none. */
export function severityTotals({ plans }: National): string | undefined {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = plans.reduce((total, { findings }) => total + findings[severity], 0);
    const { one, many } = SEVERITY_WORDS[severity];
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return parts.length === 0 ? undefined : listed(parts);
}

/** Gravest first: by errors, then warnings, then notes. */
function byFindings(a: NationalPlan, b: NationalPlan): number {
  const worse = SEVERITIES.map((severity) => b.findings[severity] - a.findings[severity]).find((less) => less !== 0);
  return worse ?? byText(a.name, b.name);
}

function ruleRows({ plans }: National): readonly RuleRow[] {
  const rules = new Map<string, RuleRow>();
  for (const { byRule } of plans) {
    for (const [rule, { title, count }] of byRule) {
      const known = rules.get(rule);
      rules.set(rule, { rule, title, count: (known?.count ?? 0) + count, plans: (known?.plans ?? 0) + 1 });
    }
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || byText(a.rule, b.rule));
}

const COLUMNS: readonly Column<NationalPlan>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: (plan) => ({ content: <PlanLink to={plan} section="findings" />, sort: plan.footprint.toLowerCase() }),
  },
  ...SEVERITIES.map((severity) => ({
    head: capital(SEVERITY_WORDS[severity].many),
    numeric: true,
    cell: ({ findings }: NationalPlan) => countCell(findings[severity]),
  })),
  { head: 'Accepted', numeric: true, cell: ({ accepted }) => countCell(accepted) },
];

const RULE_COLUMNS: readonly Column<RuleRow>[] = [
  { head: 'Rule', rowHead: true, cell: ({ rule }) => rule },
  { head: 'What it says', cell: ({ title }) => ({ content: title, class: 'text' }) },
  { head: 'Findings', numeric: true, cell: ({ count }) => countCell(count) },
  { head: 'Plans', numeric: true, cell: ({ plans }) => countCell(plans) },
];
