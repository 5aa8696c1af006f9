import { positionAt, type RelatedPlace, type SourceSpan, visibleText } from '@stplan/model';
import type { CheckResult, ReportedFinding } from '../check/reported-finding.ts';
import { rulePageCommand } from '../wording/rule-page-command.ts';
import { figuresBlock } from './figures-block.ts';
import { countsText, findingCounts } from './finding-counts.ts';
import { type LinesOf, linesOf } from './lines-of.ts';
import { placeText } from './place-text.ts';
import { sourceLine } from './source-line.ts';
import { PLAIN_STYLE, type Style } from './style.ts';

/** Further places that are shown with their lines, and that are shown without; the rest are counted. */
const MOST_PLACES = 5;

/** How a terminal shows findings. */
export type FullOptions = {
  readonly style?: Style /** What is said when there are no findings. */;
  readonly none?: string;
};

/**
 * Each finding with its line marked, its figures, the other places it speaks of and what to do; then a line of
 * counts. All text of the plan is safe to print.
 */
export function renderFull(
  result: CheckResult,
  texts: ReadonlyMap<string, string>,
  { style = PLAIN_STYLE, none }: FullOptions = {},
): string {
  const lines = linesOf(texts);
  const blocks = result.findings.map((reported) => `${findingBlock(reported, lines, style).join('\n')}\n\n`);
  return `${blocks.join('')}${countsText(findingCounts(result), none)}\n`;
}

function findingBlock({ finding, severity }: ReportedFinding, lines: LinesOf, style: Style): string[] {
  const { rule, message, help, span, related, statement } = finding;
  const here = related.filter((place) => samePlace(place.span, span));
  const elsewhere = related.filter((place) => !samePlace(place.span, span));
  const apart = elsewhere.filter((place) => place.brief !== true);
  const shown = apart.slice(0, MOST_PLACES);
  const brief = elsewhere.filter((place) => place.brief).slice(0, MOST_PLACES);
  const places = [span, ...shown.map((place) => place.span)];
  const gutter = Math.max(2, ...places.map((place) => lineNumber(place, lines).length));
  const margin = ' '.repeat(gutter);
  const note = (text: string) => `${margin} ${style.faint('=')} ${text}`;
  const figures = statement === undefined ? [] : figuresBlock(statement);
  const more = elsewhere.length - shown.length - brief.length;
  return [
    `${style[severity](style.strong(`${severity} ${rule}`))}: ${style.strong(visibleText(message))}`,
    ...placeBlock(span, undefined, lines, style, severity, gutter),
    ...figures.map((figure, index) => (index === 0 ? note(visibleText(figure)) : `${margin}   ${visibleText(figure)}`)),
    ...here.map(({ message: text }) => note(visibleText(text))),
    ...shown.flatMap((place) => placeBlock(place.span, place, lines, style, 'mark', gutter)),
    ...brief.map((place) => note(`${visibleText(place.message)}: ${placeText(place.span, lines)}`)),
    ...(more > 0 ? [note(`and ${more} more ${more === 1 ? 'place' : 'places'}`)] : []),
    ...(help === undefined ? [] : [note(`${style.help('help')}: ${visibleText(help)}`)]),
    note(style.faint(`more: ${rulePageCommand(rule)}`)),
  ];
}

function placeBlock(
  span: SourceSpan,
  related: RelatedPlace | undefined,
  lines: LinesOf,
  style: Style,
  mark: keyof Style,
  gutter: number,
): string[] {
  const margin = ' '.repeat(gutter);
  const arrow = style.faint(related === undefined ? '-->' : ':::');
  const head = `${margin}${arrow} ${placeText(span, lines)}`;
  const index = lines(span.file);
  const words = related === undefined ? '' : ` ${visibleText(related.message)}`;
  if (index === undefined) return [`${head}${words}`];
  const { line, text, markStart, markWidth } = sourceLine(index, span);
  const bar = style.faint('|');
  return [
    head,
    `${style.faint(String(line).padStart(gutter))} ${bar} ${text}`,
    `${margin} ${bar} ${' '.repeat(markStart)}${style[mark]('^'.repeat(markWidth) + words)}`,
  ];
}

function samePlace(a: SourceSpan, b: SourceSpan): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

function lineNumber(span: SourceSpan, lines: LinesOf): string {
  const index = lines(span.file);
  return index === undefined ? '' : String(positionAt(index, span.start).line);
}
