/** Years and financial years, which say which figure is meant and not how much it is. */
const PERIOD = /\d{4}\/\d{2}|(?:19|20)\d{2}/;
const AMOUNT = /[-−+(]*£?\d[\d,]*(?:\.\d+)?(?:bn|[mk%])?\)*/;
/** Digits within a name (`Ward5`, `STP0101`) belong to the name. */
const NUMBER = new RegExp(`(?<![\\w/.])(?:(${PERIOD.source})(?![\\w,.]*\\d)|${AMOUNT.source})(?![\\w/])`, 'g');

/**
 * A message without its amounts, so that it stays the same when a figure changes: `WUH plans #, not #, in 2018/19`.
 * Periods and names keep their digits.
 */
export function withoutFigures(message: string): string {
  return message.replace(NUMBER, (_, period: string | undefined) => period ?? '#');
}
