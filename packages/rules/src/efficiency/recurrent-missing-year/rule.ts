import { carryOn } from '../../fix/longer-table.ts';
import { statementRule } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { planYears } from '../../years/plan-years.ts';

export const rule = statementRule({
  id: 'efficiency/recurrent-missing-year',
  number: 'STP0305',
  severity: 'error',
  title: 'A recurrent effect is missing from a later year',
  identity: 'effect',
  verdict: 'incomplete',
  together: true,
  message: (statement) => `${statementTitle(statement)}: ${statement.reason ?? 'a later year states none'}.`,
  help: 'State the effect of every year to the end of the plan, or call the scheme non-recurrent.',
  fixes: ([statement], { plan, texts }) => {
    const scheme = statement && plan.lookup(statement.subject, ['efficiency']);
    const last = planYears(plan).at(-1);
    const [table] = scheme?.effects ?? [];
    // with several tables the later years may stand in another one
    if (table === undefined || scheme?.effects.length !== 1 || last === undefined) return [];
    const rows = [...table.legs, ...table.totals].map(({ series }) => series);
    return carryOn({ span: table.span, rows }, last, texts);
  },
});
