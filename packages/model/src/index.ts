export {
  addDays,
  addMonths,
  type CalendarDate,
  compareDates,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isRealDate,
  toDayNumber,
} from './calendar/calendar-date.ts';
export {
  financialYearOf,
  monthsBetween,
  quartersBetween,
  yearsBetween,
} from './calendar/financial-year.ts';
export { MONTH_NAMES, monthNumber, shortMonthName } from './calendar/month-names.ts';
export { monthsAfterStart } from './calendar/part-year.ts';
export {
  datePeriod,
  type FinancialYear,
  type Month,
  monthPeriod,
  type Period,
  type PeriodKind,
  type Quarter,
  quarterPeriod,
  yearPeriod,
} from './calendar/period.ts';
export { dateText, isoDateText, monthText, periodText, yearText } from './calendar/period-text.ts';
export { readDate } from './calendar/read-date.ts';
export { readMonth, readPeriod, readYear } from './calendar/read-period.ts';
export { comparePeriods, endDate, samePeriod, startDate } from './calendar/span.ts';
export { nextPeriod, yearOfPeriod } from './calendar/step.ts';
export {
  abs,
  type Exact,
  fraction,
  fromInteger,
  minus,
  negate,
  ONE,
  over,
  plus,
  times,
  ZERO,
} from './exact/exact.ts';
export { compare, equals, isZero, max, min, sign, sum } from './exact/order.ts';
export { unitOfDigit } from './exact/powers.ts';
export { type Decimal, exact, fromText } from './exact/read.ts';
export { roundedUnits } from './exact/round.ts';
export { decimalPlaces, fromJsonText, toDecimalText, toJsonText } from './exact/write.ts';
export type { Finding, Fix, RelatedPlace, TextEdit } from './finding.ts';
export { coarsestStep, digitsOfStep, exactDigits } from './format/digits.ts';
export {
  type FigureForm,
  formatCell,
  formatCount,
  formatMagnitude,
  formatMoney,
  formatPercent,
  formatQuantity,
  formatSigned,
  type NegativeStyle,
} from './format/format-figure.ts';
export {
  minusIntervals,
  negateInterval,
  overIntervals,
  plusIntervals,
  sumIntervals,
  timesIntervals,
} from './interval/arithmetic.ts';
export { contains, fromPrinted, type Interval, point, tolerance } from './interval/interval.ts';
export type { PlanDocument } from './json/plan-document.ts';
export { type Json, planToJson, toJson } from './json/to-json.ts';
export { createMemory, type Memory, NO_MEMORY, type RoundMemory } from './memory/memory.ts';
export * from './plan/index.ts';
export { inMeasure, isBare, type PrintedNumber } from './printed/printed-number.ts';
export { readCell } from './printed/read-cell.ts';
export { readNumber } from './printed/read-number.ts';
export { atScale, type Measure, readMeasure, SCALES, type Scale, type ScaleForm } from './printed/scale.ts';
export { isProblem, type Problem } from './problem.ts';
export type { IdentityName, Operation, Origin, Statement, Term, TermGroup, Verdict } from './statement.ts';
export { changedLetters } from './text/changed-letters.ts';
export { nearNames } from './text/near-names.ts';
export { type LineIndex, lineIndex, lineSpan, lineText, positionAt, type TextPosition } from './text/text-position.ts';
export { visibleText } from './text/visible-text.ts';
export { addUnit, overUnit, timesUnit, type UnitResult } from './units/algebra.ts';
export type { CountUnit } from './units/count-units.ts';
export {
  BED_DAYS,
  countOf,
  type Dimension,
  isMoney,
  isRatio,
  POUNDS,
  RATIO,
  sameUnit,
  type Unit,
} from './units/unit.ts';
export { unitName } from './units/unit-name.ts';
