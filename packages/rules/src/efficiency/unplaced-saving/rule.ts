import {
  abs,
  compare,
  type Efficiency,
  type Fix,
  formatCell,
  type Plan,
  type Position,
  periodText,
  plus,
  type Statement,
  samePeriod,
  sum,
} from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { listed } from '../../wording/listed.ts';

/**
 * Schemes stated in the short form, `saves £3m in 2017/18`, in plans that state what organisations plan: a saving at
 * nobody enters no organisation's bridge. Silent where a place, a sector or the footprint plans besides, as there the
 * short form counts.
 */
export const rule = planRule({
  id: 'efficiency/unplaced-saving',
  number: 'STP0322',
  severity: 'warning',
  title: 'A saving is at no organisation',
  check: ({ plan, texts, statements }) => {
    const planning = plan.elements.position.filter(({ rows }) => rows.some(({ measure }) => measure === 'planned'));
    const [first] = planning;
    if (first === undefined || !planning.every((position) => isOfOrganisation(position, plan))) return [];
    const unplaced = plan.elements.efficiency.filter(({ effects, saves }) => effects.length === 0 && saves.length > 0);
    return unplaced.map((scheme) => ({
      message: `${scheme.name} saves ${savings(scheme)}, but at no organisation, so it closes no organisation’s gap.`,
      help: `Say at whom it falls, as income or cost: ${effectTable(scheme, first)}.`,
      span: scheme.saves[0]?.span ?? scheme.nameSpan,
      fixes: placed(scheme, first, texts),
      explains: gapsOf(scheme, unplaced, first, statements),
    }));
  },
});

function isOfOrganisation({ subject }: Position, plan: Plan): boolean {
  return subject !== undefined && plan.lookup(subject.name, subject.kinds)?.kind === 'organisation';
}

/** The bridges of whoever bears a saving that lack just what it, with others of theirs, would bring. */
function gapsOf(
  scheme: Efficiency,
  unplaced: readonly Efficiency[],
  position: Position,
  statements: readonly Statement[],
): readonly Statement[] {
  const bearer = bearerOf(scheme, position);
  const together = unplaced.filter((one) => bearerOf(one, position) === bearer);
  return statements.filter(({ identity, subject, verdict, period, difference, tolerance }) => {
    if (identity !== 'bridge' || subject !== bearer || verdict !== 'unexplained' || period === undefined) return false;
    if (difference === undefined || !scheme.saves.some((saved) => samePeriod(saved.period, period))) return false;
    const found = together.flatMap(({ saves }) => saves.filter((saved) => samePeriod(saved.period, period)));
    const left = plus(difference, sum(found.map(({ figure }) => figure.value)));
    return compare(abs(left), tolerance) <= 0;
  });
}

function bearerOf({ owner }: Efficiency, position: Position): string {
  return owner?.value.organisation.name ?? position.subject?.name ?? '';
}

function savings({ saves }: Efficiency): string {
  return listed(saves.map(({ figure, period }) => `${amountText(figure)} in ${periodText(period)}`));
}

/** The same saving as the table that the scheme lacks, at its owner. */
function effectTable(scheme: Efficiency, position: Position): string {
  const [head, years, row] = tableLines(scheme, position);
  return `${head} { ${years}   ${row} }`;
}

function tableLines(scheme: Efficiency, position: Position): readonly [string, string, string] {
  const { saves } = scheme;

  const cells = saves.map(({ figure }) => formatCell(figure.value, figure));
  const years = saves.map(({ period }) => periodText(period));
  return [
    `effect in ${saves[0]?.figure.scale ?? '£m'} annual`,
    `years ${years.join(' ')}`,
    `${bearerOf(scheme, position)} cost ${cells.join(' ')}`,
  ];
}

/** The table in place of the short form, where an owner bears the saving and nothing else is said behind it. */
function placed(scheme: Efficiency, position: Position, texts: RuleContext['texts']): Fix[] {
  const [first, ...others] = scheme.saves;
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined || scheme.owner === undefined) return [];
  const { file, start } = first.span;
  const text = texts.get(file) ?? '';
  const keyword = /\bsaves\s+$/.exec(text.slice(scheme.span.start, start));
  const behind = /^[ \t]*(?:\/\/.*)?$/.test(text.slice(last.span.end).split(/\r?\n/, 1)[0] ?? '');
  const isAlike = scheme.saves.every(({ figure }) => figure.scale === first.figure.scale);
  if (keyword === null || !behind || !isAlike || /\bsaves\b/.test(text.slice(start, last.span.end))) return [];
  const [head, years, row] = tableLines(scheme, position);
  const span = { file, start: scheme.span.start + keyword.index, end: last.span.end };
  const edits = [{ span, text: `${head} {\n    ${years}\n    ${row}\n  }` }];
  return [{ title: `Place it at ${scheme.owner.value.organisation.name}`, safe: false, edits }];
}
