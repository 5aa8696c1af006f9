import { MORE_COLUMNS } from '../../registers/more-columns.ts';
import { beginsWith } from '../../registers/register.ts';
import { REGISTERS } from '../../registers/registers.ts';
import type { ElementWords } from '../../words/element-words.ts';
import type { ExportView } from '../export-view.ts';
import { heading, type OutSheet } from '../sheet-cell.ts';

/** The statements that the lists with code of their own show. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  organisation: ['kind', 'ods'],
  contract: ['between', 'form', 'status'],
  milestone: ['owner', 'starts', 'due', 'status', 'after', 'evidence'],
  risk: ['owner', 'likelihood', 'mitigation', 'status'],
  capital: ['owner'],
};

/** What says where figures come from and how a plan is checked, not what it holds. */
const isLeft = (kind: string, words: string): boolean =>
  kind === 'source' || (kind === 'plan' && /^(?:rule|summary)\b/.test(words));
/** Kinds that have a sheet. */
const LISTED = new Set([...Object.keys(SHOWN), 'position', ...REGISTERS.map(({ kind }) => kind)]);

/** The elements and statements that no other sheet shows, a row for each, as the plan has them. */
export function planWordSheets({ words }: ExportView): readonly OutSheet[] {
  const rows = planWordRows(words);
  if (rows.length === 0) return [];
  const headings = ['Element', 'Title', 'Head', 'Words'].map(heading);
  const top = [[heading('Plan words: what no other sheet shows, in the words of the plan')], [], headings];
  return [{ name: 'Plan words', rows: [...top, ...rows], frozen: 3 }];
}

/** The rows of that sheet. */
export function planWordRows(words: readonly ElementWords[]): readonly (readonly string[])[] {
  return words
    .filter(({ kind }) => kind !== 'source')
    .flatMap((element) => {
      const { kind, name, title, head, statements } = element;
      const left = statements.filter(
        (statement) => !isShown(element, statement.words) && !isLeft(kind, statement.words),
      );
      const listed = LISTED.has(kind);
      // the sheet of a position says its title in a heading, among other words
      const titled = kind === 'position' && title !== '';
      if (listed && left.length === 0 && !titled) return [];
      const first = [`${kind} ${name}`, title, listed ? '' : head, left[0]?.words ?? ''];
      return [first, ...left.slice(1).map((statement) => [`${kind} ${name}`, '', '', statement.words])];
    });
}

function isShown({ kind, tables, statements }: ElementWords, words: string): boolean {
  const register = REGISTERS.find((each) => each.kind === kind);
  const columns = [...(register?.columns ?? []), ...(MORE_COLUMNS[register?.kind ?? (kind as 'risk')] ?? [])];
  const begins = [...(SHOWN[kind] ?? []), ...columns.flatMap((column) => column.begins)];
  const inRow =
    register?.short !== undefined &&
    beginsWith(words, register.short) &&
    !/ exact$/.test(words) &&
    !tables.some((table) => table.words === 'effect') &&
    statements.filter((each) => beginsWith(each.words, register.short ?? '')).length === 1;
  // a value that says of which kind or year it is has no column
  const plainValue = kind === 'risk' && /^value at risk [^a-z]\S*$/.test(words);
  return inRow || plainValue || begins.some((begin) => beginsWith(words, begin));
}
