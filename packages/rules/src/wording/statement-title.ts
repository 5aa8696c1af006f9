import { periodText, type Statement } from '@stplan/model';

/** A statement in the reader's words with its period: `Bridge of WUH 2017/18`. */
export function statementTitle({ title, period }: Statement): string {
  const text = period === undefined ? '' : periodText(period);
  // Some titles speak of their period themselves.
  return title.includes(text) ? title : `${title} ${text}`;
}

/** What a finding says at a place whose own break it explains. */
export function dependentText(statement: Statement): string {
  return `${statementTitle(statement)} depends on this`;
}

/** The period of a statement within a sentence: ` in 2018/19`; empty when it has none. */
export function periodWords({ period }: Statement): string {
  return period === undefined ? '' : ` in ${periodText(period)}`;
}
