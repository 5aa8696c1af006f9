import type { Fix, SourceSpan, Statement } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { isBuyer, isSeller } from '../buyers-and-sellers.ts';
import { moneyRows } from '../money-rows.ts';

/** Commissioners that are paid by trusts and trusts that pay commissioners, one finding a row. A transfer may go either way. */
export const rule = planRule({
  id: 'contract/counterparty-direction',
  number: 'STP0217',
  severity: 'warning',
  title: 'Money flows from a provider to its commissioner',
  check: ({ plan, texts, statements }) =>
    moneyRows(plan).flatMap(({ of, organisation, line, counterparty, span }) => {
      if (of === 'transfer' || line === undefined) return [];
      const other = counterparty.organisation.name;
      const [payer, payee] = line === 'cost' ? [organisation, other] : [other, organisation];
      if (!isSeller(payer, plan) || !isBuyer(payee, plan)) return [];
      return [
        {
          message: `By this row ${payer}, which provides care, pays ${payee}, which buys it.`,
          help: `Write ${line === 'cost' ? `“income from ${other}”` : `“cost with ${other}”`}, or name whom the money really goes to.`,
          span,
          fixes: turned(line, span, texts),
          explains: of === 'position' ? oneSided([organisation, other], statements) : [],
        },
      ];
    }),
});

/** The row lacks its other side, and the line that it was to be lacks this one. */
function oneSided(pair: readonly string[], statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ identity, verdict, organisations = [] }) =>
      identity === 'do-nothing agreement' &&
      verdict === 'incomplete' &&
      pair.every((name) => organisations.includes(name)),
  );
}

/** The same row on the other side: the body is paid by whom it paid. */
function turned(line: 'income' | 'cost', span: SourceSpan, texts: RuleContext['texts']): Fix[] {
  const words = texts.get(span.file)?.slice(span.start, span.end) ?? '';
  const other = line === 'cost' ? 'income' : 'cost';
  const text = words
    .replace(new RegExp(`\\b${line}\\b`), other)
    .replace(/\b(?:with|from)\b/, line === 'cost' ? 'from' : 'with');
  return text === words ? [] : [{ title: `Turn it into ${other}`, safe: false, edits: [{ span, text }] }];
}
