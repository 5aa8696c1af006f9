import { type Efficiency, equals, type Fix, isZero, type SourceSpan, type Statement, ZERO } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { statementTitle } from '../../wording/statement-title.ts';
import { termText } from '../../wording/term-text.ts';

/** Unidentified savings without a confidence that bring a bridge exactly to nought or to the control total. */
export const rule = planRule({
  id: 'efficiency/balancing-figure',
  number: 'STP0315',
  severity: 'info',
  title: 'Unidentified savings are exactly what is missing',
  fromFigures: true,
  check: (context) =>
    context.plan.elements.efficiency
      .filter(({ efficiencyKind, confidence }) => efficiencyKind?.value === 'unidentified' && confidence === undefined)
      .flatMap(({ name, efficiencyKind, nameSpan }) => {
        const bridge = context.statements.find((statement) => isClosedBy(statement, name, context));
        const term = bridge?.lhs.find(({ element }) => element === name);
        if (bridge === undefined || term === undefined) return [];
        return [
          {
            message: `${name} is ${termText(term)}, exactly what ${lowerFirst(statementTitle(bridge))} lacks, and the plan does not say how sure it is.`,
            help: 'State its confidence, 0% until somebody has a scheme, and replace it by schemes as they are found.',
            span: efficiencyKind?.span ?? nameSpan,
            ...(efficiencyKind && { fixes: [unsure(efficiencyKind.span)] }),
          },
        ];
      }),
});

/** A title within a sentence. */
function lowerFirst(title: string): string {
  return `the ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function isClosedBy(statement: Statement, scheme: Efficiency['name'], { figures }: RuleContext): boolean {
  const { identity, difference, lhs, rhs, subject, period } = statement;
  const [planned] = rhs;
  if (identity !== 'bridge' || difference === undefined || !isZero(difference) || planned?.value === undefined)
    return false;
  if (!lhs.some(({ element, value }) => element === scheme && value !== undefined && !isZero(value))) return false;
  const targets = ['control total', 'control total before fund'].map(
    (measure) => figures.read(subject, measure, period)?.value,
  );
  return [ZERO, ...targets].some((target) => target !== undefined && equals(target, planned.value ?? ZERO));
}

/** Savings without a scheme count as 0% sure in any case: the fix says so where readers look. */
function unsure({ file, end }: SourceSpan): Fix {
  const edits = [{ span: { file, start: end, end }, text: '\n  confidence  0%' }];
  return { title: 'State a confidence of 0%', safe: true, edits };
}
