import { assemble, readText } from '@stplan/language';
import type { Exact, Plan } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import type { ExportInput } from '../src/export/export-input.ts';

/** A plan as an export gets it, from the text of its one file. */
export function exportInputOf(text: string): ExportInput {
  const texts = new Map([['plan.stplan', text]]);
  const workspace = assemble([readText(text, 'plan.stplan')], texts);
  const [plan] = workspace.plans;
  if (plan === undefined) throw new Error('the text is no plan');
  const reconciliation = reconcile(plan, workspace);
  const { statements } = reconciliation;
  return { plan: reconciliation.plan, statements, findings: [], texts, generator: 'stplan 0' };
}

const shown = (value: Exact | undefined) => (value === undefined ? '_' : `${value.n}/${value.d}`);
const lowest = ({ n, d }: Exact): Exact => {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
};

/** Every figure of a plan's tables, by where it stands: value and printed step in the base unit. */
export function figuresOf({ elements }: Plan): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const add = (place: string, { periods, cells }: Plan['elements']['position'][0]['rows'][0]['series']) => {
    for (const [index, period] of periods.entries()) {
      const cell = cells[index];
      if (cell === undefined) continue;
      figures.set(`${place} ${JSON.stringify(period)}`, `${shown(lowest(cell.value))} ± ${shown(lowest(cell.step))}`);
    }
  };
  for (const { name, rows } of elements.position) {
    for (const row of rows) add(`position ${name} ${row.measure} ${row.title ?? ''} ${row.fund ?? ''}`, row.series);
  }
  for (const { name, values } of elements.contract) {
    for (const { organisation, series } of values.flatMap(({ sides }) => sides))
      add(`contract ${name} ${organisation.name}`, series);
  }
  for (const { name, effects } of elements.efficiency) {
    for (const { basis, legs } of effects) {
      for (const { organisation, line, counterparty, series } of legs) {
        const other = counterparty?.kind === 'member' ? counterparty.organisation.name : counterparty?.kind;
        add(`efficiency ${name} ${basis} ${organisation.name} ${line} ${other}`, series);
      }
    }
  }
  for (const { name, uses, sources } of elements.capital) {
    for (const { title, series } of uses?.rows ?? []) add(`capital ${name} use ${title}`, series);
    for (const { sourceKind, title, series } of sources?.rows ?? [])
      add(`capital ${name} ${sourceKind} ${title}`, series);
  }
  return figures;
}
