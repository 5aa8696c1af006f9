import { isProblem, readPeriod, yearText } from '@stplan/model';
import { readFigurePath } from './figure-path.ts';

/** A financial year as heads of sheets have it: `17/18`, `FY17/18`, `FY2017/18`. */
const SHORT = /^(?:FY ?)?(?:20)?(\d\d)[/–-](?:20)?(\d\d)$/i;

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
  const [, begun, ended] = SHORT.exec(written) ?? [];
  if (begun !== undefined && Number(ended) === (Number(begun) + 1) % 100)
    return `“${written}”: write the financial year as ${yearText({ start: 2000 + Number(begun) })}`;
  const problem = readPeriod(written);
  return isProblem(problem) ? `“${written}”: ${problem.error}` : undefined;
}
