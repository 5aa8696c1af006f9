import { type Figure, type Fix, type Series, type SourceSpan, type TextEdit, yearText } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** Carries a table by years on to a last year, each row with the figure that it ends with. */
export function carryOn(
  table: { readonly span: SourceSpan; readonly rows: readonly Series[] },
  lastYear: number,
  texts: RuleContext['texts'],
): Fix[] {
  const { rows } = table;
  const periods = rows[0]?.periods ?? [];
  const last = periods.at(-1);
  if (last?.kind !== 'year' || last.start >= lastYear) return [];
  const years = Array.from({ length: lastYear - last.start }, (_, index) => last.start + 1 + index);
  const header = headerEnd(table, texts);
  const cells = rows.map((series) => lastCell(series, periods.length));
  if (header === undefined || cells.some((cell) => cell === undefined)) return [];
  const { file } = table.span;
  const longer = (at: number, words: readonly string[]): TextEdit => ({
    span: { file, start: at, end: at },
    text: words.map((word) => `  ${word}`).join(''),
  });
  const edits = [
    longer(
      header,
      years.map((start) => yearText({ start })),
    ),
    ...cells.flatMap((cell) =>
      cell === undefined
        ? []
        : longer(
            cell.span.end,
            years.map(() => printed(cell, texts)),
          ),
    ),
  ];
  return [{ title: `Carry the last figures on to ${yearText({ start: lastYear })}`, safe: false, edits }];
}

function lastCell({ cells, formula, growth }: Series, count: number): Figure | undefined {
  return formula === undefined && growth === undefined && cells.length === count ? cells.at(-1) : undefined;
}

function printed({ span }: Figure, texts: RuleContext['texts']): string {
  return texts.get(span.file)?.slice(span.start, span.end) ?? '_';
}

/** Where the last period of the table stands: the end of its row of years, without what is said behind it. */
function headerEnd({ span }: { readonly span: SourceSpan }, texts: RuleContext['texts']): number | undefined {
  const text = texts.get(span.file)?.slice(span.start, span.end) ?? '';
  const header = /\byears(?:[ \t]+20\d\d\/\d\d)+/.exec(text);
  return header === null ? undefined : span.start + header.index + header[0].length;
}
