import type {
  Capital,
  Efficiency,
  Funding,
  Investment,
  MovementTable,
  PooledBudget,
  Series,
  StatedAmount,
  Transfer,
} from '@stplan/model';
import { samePeriod } from '@stplan/model';
import { scaledTo, withFigure } from './set-series.ts';
import { type Setter, type Setting, stated, statedFigure, supposedDate, unknownMeasure } from './setting.ts';

/** What a scheme brings to the system, in the words in which it may be asked for. */
const NET: ReadonlySet<string> = new Set(['', 'net', 'effect', 'total', 'amount', 'investment', 'value']);

/** Confidence, start and savings of a scheme. */
export const setEfficiency: Setter<Efficiency> = (scheme, setting) => {
  const { measure, span } = setting;
  const figure = statedFigure(setting);
  if (measure === 'confidence' && figure !== undefined) {
    return { ...scheme, confidence: stated({ share: figure.value.value }, span) };
  }
  if (measure === 'due') {
    const date = supposedDate(setting, scheme.starts?.value);
    return date === undefined ? unknownMeasure(setting) : { ...scheme, starts: stated(date, span) };
  }
  return moving(scheme, setting, 'effects', 'saves');
};

export const setInvestment: Setter<Investment> = (element, setting) => moving(element, setting, 'effects', 'costs');
export const setFunding: Setter<Funding> = (element, setting) => moving(element, setting, 'effects', 'receives');
export const setPooledBudget: Setter<PooledBudget> = (element, setting) => moving(element, setting, 'effects');

export const setTransfer: Setter<Transfer> = (transfer, setting) => {
  const { amount } = transfer;
  const { to, period } = setting;
  const series = amount && to.form === 'figure' ? withFigure(amount.series, period, to.figure) : undefined;
  if (amount === undefined || series === undefined) return moving(transfer, setting, 'effects');
  return { ...transfer, amount: { ...amount, series } };
};

/** What is asked for and given, when it is in use, and what it then costs. */
export const setCapital: Setter<Capital> = (capital, setting) => {
  const { measure, span } = setting;
  const figure = statedFigure(setting);
  if ((measure === 'awarded' || measure === 'requested') && figure !== undefined) {
    return { ...capital, [measure]: stated({ figure: figure.value, date: capital[measure]?.value.date }, span) };
  }
  if (measure === 'due') {
    const date = supposedDate(setting, capital.inUse?.value);
    return date === undefined ? unknownMeasure(setting) : { ...capital, inUse: stated(date, span) };
  }
  return moving(capital, setting, 'revenue');
};

/**
 * The legs of an element, each by the same share more or less, so that together they come to the figure: a scheme that
 * saves less does so for all whom it concerns. Without legs the short form is set.
 */
function moving<E extends object, T extends keyof E, S extends keyof E>(
  element: E,
  setting: Setting,
  tables: T,
  short?: S,
): E | string {
  const { measure = '', to, period } = setting;
  if (!NET.has(measure) || to.form !== 'figure') return unknownMeasure(setting);
  const own = element[tables] as readonly MovementTable[];
  const all: readonly Series[] = own.flatMap(({ legs }) => legs.map(({ series }) => series));
  const scaled = scaledTo(all, period, to.figure);
  if (scaled !== undefined) {
    const set = own.map((table) => ({
      ...table,
      legs: table.legs.map((leg) => ({ ...leg, series: scaled.get(leg.series) ?? leg.series })),
      // a printed net of the plan is not that of the scenario
      totals: [],
    }));
    return { ...element, [tables]: set };
  }
  const amounts = short === undefined ? [] : (element[short] as readonly StatedAmount[]);
  const fits = (amount: StatedAmount) => period === undefined || samePeriod(amount.period, period);
  if (!amounts.some(fits)) return unknownMeasure(setting);
  return { ...element, [short as S]: amounts.map((one) => (fits(one) ? { ...one, figure: to.figure } : one)) };
}
