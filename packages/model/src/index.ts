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
  monthOf,
  monthsBetween,
  monthsOfQuarter,
  monthsOfYear,
  quarterOf,
  quartersBetween,
  quartersOfYear,
  yearsBetween,
} from './calendar/financial-year.ts';
export { MONTH_NAMES, monthName, monthNumber, shortMonthName } from './calendar/month-names.ts';
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
  toDatePeriod,
  yearPeriod,
} from './calendar/period.ts';
export { dateText, isoDateText, monthText, periodText, quarterText, yearText } from './calendar/period-text.ts';
export { readDate } from './calendar/read-date.ts';
export { readMonth, readPeriod, readQuarter, readYear } from './calendar/read-period.ts';
export { comparePeriods, dayAfter, endDate, periodContains, samePeriod, startDate } from './calendar/span.ts';
export { nextPeriod, previousPeriod, yearOfPeriod } from './calendar/step.ts';
export {
  abs,
  type Exact,
  fraction,
  fromInteger,
  lowestTerms,
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
export { type Decimal, exact, fromText, readDecimal } from './exact/read.ts';
export { round, roundedUnits } from './exact/round.ts';
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
  scaleInterval,
  sumIntervals,
  timesIntervals,
} from './interval/arithmetic.ts';
export { contains, fromPrinted, type Interval, isPoint, point, tolerance } from './interval/interval.ts';
export type { PlanDocument } from './json/plan-document.ts';
export { type Json, planToJson, toJson } from './json/to-json.ts';
export { createMemory, type Memory, NO_MEMORY, type RoundMemory } from './memory/memory.ts';
export * from './plan/index.ts';
export { inMeasure, isBare, NIL, type PrintedNumber } from './printed/printed-number.ts';
export { readCell } from './printed/read-cell.ts';
export { readNumber } from './printed/read-number.ts';
export { atScale, isScale, type Measure, readMeasure, SCALES, type Scale, type ScaleForm } from './printed/scale.ts';
export { isProblem, type Problem } from './problem.ts';
export type { IdentityName, Operation, Origin, Statement, Term, TermGroup, Verdict } from './statement.ts';
export { changedLetters } from './text/changed-letters.ts';
export { nearNames } from './text/near-names.ts';
export { type LineIndex, lineIndex, lineSpan, lineText, positionAt, type TextPosition } from './text/text-position.ts';
export { visibleText } from './text/visible-text.ts';
export { addUnit, overUnit, timesUnit, type UnitResult } from './units/algebra.ts';
export { COUNT_UNITS, type CountUnit, countUnitOf, singularOf, UNIT_WORDS } from './units/count-units.ts';
export { readUnit } from './units/read-unit.ts';
export {
  BED_DAYS,
  countOf,
  DIMENSIONS,
  type Dimension,
  isMoney,
  isRatio,
  POUNDS,
  RATIO,
  sameUnit,
  type Unit,
} from './units/unit.ts';
export { singularUnitName, unitName } from './units/unit-name.ts';
