import { visibleText } from '@stplan/model';
import { type DifferenceGroup, type DifferenceLine, isSamePlan } from '@stplan/reconcile';
import { type ComparedPlan, type Comparison, lineRuns, loneTexts, planText, sideText, whatText } from '@stplan/report';
import { ANSI_STYLE, PLAIN_STYLE, type Style } from '@stplan/rules';

/** A comparison for a terminal: of each plan a summary, then what concerns the system and each organisation. */
export function comparisonText(comparison: Comparison, colour: boolean): string {
  const style = colour ? ANSI_STYLE : PLAIN_STYLE;
  const { before, after, plans } = comparison;
  const head = `${shown(sideText(before))} → ${shown(sideText(after))}`;
  const blocks = [[head, ...loneTexts(comparison).map(shown)], ...plans.flatMap((plan) => planBlocks(plan, style))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const shown = visibleText;

function planBlocks(plan: ComparedPlan, style: Style): readonly (readonly string[])[] {
  const title = style.strong(shown(planText(plan)));
  if (isSamePlan(plan.difference)) return [[title, '  Both say the same.']];
  const { summary, groups } = plan.page;
  return [
    [title, ...summary.map((sentence) => `  ${shown(sentence)}`)],
    ...groups.map((group) => groupLines(group, style)),
  ];
}

function groupLines({ name, title, lines }: DifferenceGroup, style: Style): readonly string[] {
  const head = title === undefined ? name : `${title} (${name})`;
  return [
    style.strong(shown(head)),
    ...lineRuns(lines).flatMap((run) => {
      const of = shown(run.title === undefined ? run.of : `${run.of} “${run.title}”`);
      const [only, ...others] = run.lines;
      if (only !== undefined && others.length === 0) {
        const what = shown(whatText(only));
        return [`  ${of}${what === '' ? '' : `, ${what}`}: ${toned(only, style)}`];
      }
      return [
        `  ${of}`,
        ...run.lines.map((line) => {
          const what = shown(whatText(line));
          return `    ${what === '' ? '' : `${what}: `}${toned(line, style)}`;
        }),
      ];
    }),
  ];
}

function toned({ text, direction }: DifferenceLine, style: Style): string {
  if (direction === undefined) return shown(text);
  return style[direction === 'worse' ? 'error' : 'help'](shown(text));
}
