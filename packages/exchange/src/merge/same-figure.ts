import { equals, inMeasure, isBare, isProblem, type PrintedNumber, readCell, readMeasure } from '@stplan/model';

/** Whether two cells of a table say the same, however they are written: in percent `74` is `74%`. */
export function sameFigure(a: string, b: string, unit: string): boolean {
  const [left, right] = [readCell(a), readCell(b)];
  if (left === undefined || right === undefined) return left === right;
  if (isProblem(left) || isProblem(right)) return a === b;
  const measure = readMeasure(unit);
  const inTable = (read: PrintedNumber) => (isBare(read) && !isProblem(measure) ? inMeasure(read, measure) : read);
  const [mine, theirs] = [inTable(left), inTable(right)];
  return (
    equals(mine.value, theirs.value) &&
    mine.digits === theirs.digits &&
    mine.scale === theirs.scale &&
    (a === '-') === (b === '-')
  );
}
