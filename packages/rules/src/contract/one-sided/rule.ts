import type { ContractSide } from '@stplan/model';
import { lineBelow } from '../../fix/insertion.ts';
import { statementRule } from '../../rule/index.ts';
import { subjectTitle } from '../../wording/subject-title.ts';

export const rule = statementRule({
  id: 'contract/one-sided',
  number: 'STP0202',
  severity: 'warning',
  title: 'A contract has the value of one side only',
  identity: 'contract value',
  verdict: 'incomplete',
  together: true,
  message: (statement, { plan }) =>
    `${subjectTitle(statement, plan)}: ${statement.reason ?? 'one side does not state its value'}, so the two sides cannot be compared.`,
  help: 'State what the other side has in its own plan, even if it is the same figure.',
  fixes: ([statement], { plan, texts }) => {
    const contract = statement && plan.lookup(statement.subject, ['contract']);
    const [table] = contract?.values ?? [];
    const [side] = table?.sides ?? [];
    const parties = [contract?.commissioner, contract?.provider].flatMap((ref) => ref?.name ?? []);
    const other = parties.find((name) => name !== side?.organisation.name);
    if (contract?.values.length !== 1 || table?.sides.length !== 1 || side === undefined || other === undefined)
      return [];
    const cells = texts.get(side.span.file)?.slice(side.labelSpan.end, lastFigure(side)) ?? '';
    const edits = [lineBelow(side.span, `${other}  ${cells.trim()}`, texts)];
    return [{ title: `State the same value for ${other}`, safe: false, edits }];
  },
});

/** The end of the cells, before a note or a source, which speak of one side alone. */
function lastFigure({ series, span, labelSpan }: ContractSide): number {
  const ends = series.cells.flatMap((cell) => cell?.span.end ?? []);
  return ends.length < series.periods.length
    ? series.formula === undefined
      ? labelSpan.end
      : span.end
    : Math.max(...ends);
}
