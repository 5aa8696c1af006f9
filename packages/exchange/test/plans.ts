import { assemble, readText } from '@stplan/language';
import { type Exact, unitName } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import type { ExportInput } from '../src/export/export-input.ts';
import { planWords } from '../src/words/plan-words.ts';

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

/** Every figure of a plan's tables, by where it stands: value, printed step and how sure, in the base unit. */
export function figuresOf({ plan, texts }: ExportInput): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { kind, name, tables } of planWords(plan, texts)) {
    for (const { words, rows } of tables) {
      for (const { label, series } of rows) {
        for (const [index, period] of series.periods.entries()) {
          const cell = series.cells[index];
          if (cell === undefined) continue;
          const place = `${kind} ${name} / ${words} / ${label} / ${JSON.stringify(period)}`;
          const said = `${shown(lowest(cell.value))} ± ${shown(lowest(cell.step))} ${cell.qualifier ?? ''}`;
          figures.set(place, `${said} ${unitName(cell.unit)}`);
        }
      }
    }
  }
  return figures;
}
