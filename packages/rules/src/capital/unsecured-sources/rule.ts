import { type Capital, type CapitalSource, compareDates, dateText, isZero, type Plan } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { caseStanding } from '../business-case.ts';
import { seriesSum } from '../scheme-cost.ts';

/** Schemes that are approved or under way while a part of their money is only asked for or hoped for. */
export const rule = planRule({
  id: 'capital/unsecured-sources',
  number: 'STP0414',
  severity: 'warning',
  title: 'A capital scheme goes ahead on money that is not secured',
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => unsecured(scheme, plan)),
});

function unsecured(scheme: Capital, plan: Plan): FindingDraft[] {
  const ahead = goesAhead(scheme, plan);
  if (ahead === undefined) return [];
  const rows = (scheme.sources?.rows ?? []).filter((row) => isUnsecured(row));
  const total = seriesSum(rows.map(({ series }) => series));
  const [first] = rows;
  if (first === undefined || total === undefined) return [];
  return [
    {
      message: `${scheme.name} ${ahead.what}, but ${amountText(total)} of its sources is only ${words(rows)}.`,
      help: 'State the source as awarded or secured once it is, name another one, or hold the works until the money is there.',
      span: first.labelSpan,
      related: [
        { message: ahead.what, span: ahead.span },
        ...rows.slice(1).map(({ status, labelSpan }) => ({ message: `also only ${status}`, span: labelSpan })),
      ],
    },
  ];
}

function isUnsecured({ status, series }: CapitalSource): boolean {
  const counts = series.cells.some((cell) => cell !== undefined && !isZero(cell.value));
  return counts && (status === 'requested' || status === 'expected');
}

function words(rows: readonly CapitalSource[]): string {
  return [...new Set(rows.flatMap(({ status }) => status ?? []))].join(' or ');
}

function goesAhead(scheme: Capital, plan: Plan) {
  const approved = caseStanding(scheme, 'fbc');
  if (approved?.status === 'approved') {
    return { what: `has an approved full business case of ${dateText(approved.date)}`, span: approved.span };
  }
  const asAt = plan.definition?.asAt?.value;
  const { starts } = scheme;
  if (starts === undefined || asAt === undefined || compareDates(starts.value, asAt) > 0) return undefined;
  return { what: `has been under way since ${dateText(starts.value)}`, span: starts.span };
}
