import { periodText, type Statement } from '@stplan/model';
import { magnitude } from './amount.ts';
import { listed } from './listed.ts';

/** The later years of one break: `; also £4.8m in 2018/19 and £4.8m in 2019/20`. Empty when there are none. */
export function yearsText(alike: readonly Statement[]): string {
  const years = alike.flatMap((statement) => {
    const { period, unexplained } = statement;
    if (period === undefined) return [];
    return [`${unexplained === undefined ? '' : `${magnitude(unexplained, statement)} `}in ${periodText(period)}`];
  });
  return years.length === 0 ? '' : `; also ${listed(years)}`;
}
