import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const number = kindOf('NUMBER');
const percent = kindOf('PERCENT');

/** A number where a percentage belongs: `confidence 70`. */
export const missingPercent: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== number || !expects(expected, percent) || expects(expected, number)) return undefined;
  const written = wordsAt(view, at);
  const last = /^(?:percent|pct|pc)$/.test(wordsAt(view, at + 1)) ? at + 1 : at;
  const percentage = `${asPercentage(written)}%`;
  return {
    rule: 'language/number-format',
    message: `“${wordsAt(view, at, last)}” is a number, but a percentage belongs here.`,
    help: `Write ${percentage}.`,
    first: at,
    last,
    replacement: percentage,
    dropsRow: true,
  };
};

/** The same share as a percentage: 0.7 as 70, 0.125 as 12.5. */
function asPercentage(written: string): string {
  const [, digits] = /^0?\.(\d+)$/.exec(written) ?? [];
  if (digits === undefined) return written;
  const padded = digits.padEnd(2, '0');
  const whole = padded.slice(0, 2).replace(/^0(?=\d)/, '');
  return padded.length > 2 ? `${whole}.${padded.slice(2)}` : whole;
}
