import {
  abs,
  type Exact,
  type Finding,
  periodText,
  type Statement,
  sum,
  toJsonText,
  type Workspace,
} from '@stplan/model';
import { RULES } from '../generated/registry.ts';
import { statementPart } from '../wording/statement-part.ts';
import { statementTitle } from '../wording/statement-title.ts';
import { type ElementAt, elementIndex } from './element-index.ts';
import type { KnownFinding } from './known-finding.ts';
import { textHash } from './text-hash.ts';
import { withoutFigures } from './without-figures.ts';

/** The rules that make one finding of the same break in several years. */
const OVER_YEARS: ReadonlySet<string> = new Set(
  RULES.flatMap((rule) => (rule.over === 'statements' && rule.together ? rule.id : [])),
);

/**
 * Gives every finding, in their order, what it is known by in later runs. The fingerprint is made of the rule, the plan and the statement,
 * or the element and the words without amounts: it stays when lines move, text is laid out anew, files are renamed or
 * split, and figures change. Of findings that are alike in all of that, the second and later ones are numbered, so that
 * no two of a run share one.
 */
export function identifyFindings(
  findings: readonly Finding[],
  workspace: Pick<Workspace, 'plans' | 'libraries'>,
): ReadonlyMap<Finding, KnownFinding> {
  const elementAt = elementIndex(workspace);
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const hash = textHash(keyOf(finding, elementAt).join('\n'));
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      const { rule, plan, message } = finding;
      return [
        finding,
        {
          rule,
          plan,
          place: placeOf(finding, elementAt),
          message,
          fingerprint: count === 1 ? hash : `${hash}-${count}`,
          amount: amountOf(finding),
          ...(OVER_YEARS.has(rule) && { amounts: amountsOf(finding) }),
        },
      ] as const;
    }),
  );
}

function keyOf(finding: Finding, elementAt: ElementAt): readonly string[] {
  const { rule, plan = '', statement, message } = finding;
  if (statement !== undefined) return [rule, plan, 'statement', statementKey(rule, statement)];
  const element = elementAt(finding.span);
  return [rule, plan, element === undefined ? '' : `${element.kind} ${element.name}`, withoutFigures(message)];
}

/** Of a break that is told once for all its years, the first year may be put right while the finding stays. */
function statementKey(rule: string, statement: Statement): string {
  if (!OVER_YEARS.has(rule)) return statement.id;
  return `${statement.identity} ${statement.subject} ${statementPart(statement)}`;
}

function placeOf({ rule, span, statement }: Finding, elementAt: ElementAt): string {
  if (statement !== undefined) return OVER_YEARS.has(rule) ? statement.title : statementTitle(statement);
  const element = elementAt(span);
  return element === undefined ? span.file : `${element.kind} ${element.name}`.trim();
}

/** What is unexplained in each period that a finding reports. */
function amountsOf({ statement, laterYears = [] }: Finding): KnownFinding['amounts'] {
  const amounts = [statement, ...laterYears].flatMap((one): [string, string][] =>
    one?.period === undefined || one.unexplained === undefined
      ? []
      : [[periodText(one.period), toJsonText(abs(one.unexplained))]],
  );
  return amounts.length === 0 ? undefined : Object.fromEntries(amounts);
}

function amountOf({ statement, laterYears = [] }: Finding): string | undefined {
  if (statement === undefined) return undefined;
  const amounts = [statement, ...laterYears].map(({ unexplained }) => unexplained);
  return amounts.every((amount): amount is Exact => amount !== undefined)
    ? toJsonText(sum(amounts.map((amount) => abs(amount))))
    : undefined;
}
