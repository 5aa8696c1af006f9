import { periodText, type Statement } from '@stplan/model';
import { listed } from './listed.ts';

/** A statement in the reader's words with its period: `Bridge of WUH 2017/18`. */
export function statementTitle({ title, period }: Statement): string {
  const text = period === undefined ? '' : periodText(period);
  // Some titles speak of their period themselves.
  return title.includes(text) ? title : withPeriod(title, text);
}

/** A title with its period; one that ends with years itself, such as `Acute services 2017-19`, has a comma behind it. */
export function withPeriod(title: string, period: string): string {
  return `${title}${/\d$/.test(title) ? ',' : ''} ${period}`;
}

/** What a finding says of a further place of its break: in another year, or over all years together. */
export function alikeText(first: Statement, other: Statement): string {
  if (other.title !== first.title) return `The same break: ${statementTitle(other)}`;
  return `The same break ${other.period === undefined ? 'over all years' : `in ${periodText(other.period)}`}`;
}

/** What a finding says of a sum whose own break it explains, in one year or several. */
export function dependentText([first, ...later]: readonly [Statement, ...Statement[]]): string {
  const years = later.flatMap(({ period, title }) => {
    const text = period === undefined ? '' : periodText(period);
    return text === '' || title.includes(text) ? [] : [text];
  });
  return `${listed([statementTitle(first), ...years])} ${years.length === 0 ? 'depends' : 'depend'} on this`;
}

/** The period of a statement within a sentence: ` in 2018/19`; empty when it has none. */
export function periodWords({ period }: Statement): string {
  return period === undefined ? '' : ` in ${periodText(period)}`;
}
