import { assemble, parsePlan, readFragment } from '@stplan/language';
import { type Reconciliation, reconcile } from '@stplan/reconcile';
import { filesUnder } from '../architecture/files.ts';

/** A published example, reconciled; it has one plan. */
export function reconciledExample(example: string): Reconciliation {
  const files = filesUnder(`examples/published/${example}`, /\.stplan$/);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const workspace = assemble(
    files.map(({ path, text }) => readFragment(parsePlan(text), path)),
    texts,
  );
  const [plan] = workspace.plans;
  if (plan === undefined) throw new Error(`there is no plan in ${example}`);
  return reconcile(plan, workspace);
}
