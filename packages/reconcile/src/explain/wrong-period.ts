import { isProblem, readPeriod, yearText } from '@stplan/model';
import { readFigurePath } from './figure-path.ts';

/** What is wrong with the period of a path whose figure could be read; undefined where something else is. */
export function wrongPeriod(text: string): string | undefined {
  const at = text.lastIndexOf(' in ');
  if (at < 0 || readFigurePath(text.slice(0, at)) === undefined) return undefined;
  const written = text.slice(at + 4).trim();
  const calendar = /^(?:19|20)\d\d$/.exec(written);
  if (calendar !== null) {
    const start = Number(written);
    return `“${written}” is a calendar year: write ${yearText({ start: start - 1 })} or ${yearText({ start })}`;
  }
  const problem = readPeriod(written);
  return isProblem(problem) ? `“${written}”: ${problem.error}` : undefined;
}
