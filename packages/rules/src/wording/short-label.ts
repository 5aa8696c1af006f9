import { periodText, type Statement, type Term } from '@stplan/model';

/**
 * What a figure is called behind a title that has said whose it is and of which year: without the name that begins
 * every label of the statement, and without its period.
 */
export function shortLabel({ label }: Term, { subject, period, lhs, rhs }: Statement): string {
  const year = period === undefined ? '' : ` in ${periodText(period)}`;
  const whole = year !== '' && label.endsWith(year) ? label.slice(0, -year.length) : label;
  const all = [...lhs, ...rhs].map((term) => term.label);
  const prefix = [`${subject}, `, `${subject} `].find(
    (start) => whole.startsWith(start) && whole.length > start.length,
  );
  if (prefix === undefined || !all.every((one) => one.startsWith(subject))) return whole;
  return whole.slice(prefix.length);
}
