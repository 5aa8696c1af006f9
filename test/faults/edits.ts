import type { Fault, Lines } from './fault.ts';
import type { Element, PlanText, Row } from './plan-text.ts';

/** Lines that stand instead of others; `undefined` takes the line away. */
export type LineEdits = ReadonlyMap<number, string | undefined>;

/** The file with some of its lines changed. */
export function editedText(plan: PlanText, file: string, edits: LineEdits): ReadonlyMap<string, string> {
  const { lines } = fileOf(plan, file);
  const text = lines
    .flatMap((line, index) => {
      if (!edits.has(index + 1)) return [line];
      const edited = edits.get(index + 1);
      return edited === undefined ? [] : [edited];
    })
    .join('\n');
  return new Map([[file, text]]);
}

export function fileOf(plan: PlanText, file: string) {
  const found = plan.files.find((one) => one.file === file);
  if (found === undefined) throw new Error(`no file ${file}`);
  return found;
}

/** The row with other figures; what is shorter or longer leaves the rest of the line as it is. */
export function rowWith({ text, cells }: Row, changed: readonly string[]): string {
  return cells.reduceRight((line, cell, index) => {
    const now = changed[index] ?? cell.text;
    return now === cell.text ? line : `${line.slice(0, cell.start)}${now}${line.slice(cell.end)}`;
  }, text);
}

/** A row with other figures as a fault; the finding may point at the row. */
export function rowFault(plan: PlanText, row: Row, changed: readonly string[], rules: readonly string[]): Fault {
  const before = row.cells.map(({ text }) => text).join(' ');
  return {
    what: `${short(plan, row.file)}:${row.line} ${row.label || row.table.kind} ${before} → ${changed.join(' ')}`,
    texts: editedText(plan, row.file, new Map([[row.line, rowWith(row, changed)]])),
    places: [lineAt(row)],
    rules,
  };
}

/** A line with other words as a fault; the finding may point at the element around it. */
export function lineFault(
  plan: PlanText,
  { file, line, element }: { readonly file: string; readonly line: number; readonly element: Element },
  changed: string | undefined,
  rules: readonly string[],
): Fault {
  const before = (fileOf(plan, file).lines[line - 1] ?? '').trim();
  const after = changed === undefined ? 'gone' : changed.trim();
  return {
    what: `${short(plan, file)}:${line} ${element.name}: ${squeezed(before)} → ${squeezed(after)}`,
    texts: editedText(plan, file, new Map([[line, changed]])),
    // A line that is gone brings those behind it one up; the element still begins where it did.
    places: [{ file, from: element.from, to: element.to }],
    rules,
  };
}

/** The lines of an example that a pattern fits, each with its element. */
export function linesLike(plan: PlanText, pattern: RegExp, kinds: readonly string[]) {
  return plan.elements
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((element) => {
      const { lines } = fileOf(plan, element.file);
      return lines.slice(element.from - 1, element.to).flatMap((text, index) => {
        const found = pattern.exec(text);
        return found === null ? [] : [{ file: element.file, line: element.from + index, text, found, element }];
      });
    });
}

export function lineAt({ file, line }: { readonly file: string; readonly line: number }): Lines {
  return { file, from: line, to: line };
}

/** A path within its example. */
export function short({ example }: PlanText, file: string): string {
  return file.replace(`examples/${example}/`, '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
