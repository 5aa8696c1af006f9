import type { LanguageRuleTable } from '../language-rule.ts';

/**
 * What reading one file can find, beside its syntax: the rule's id, how much it weighs, and what is wrong in one line.
 * Structural: without it the plan cannot be read as it was meant, so it cannot be accepted.
 */
export const CONVERSION_RULES = {
  'language/no-header': {
    severity: 'error',
    structural: true,
    title: 'A file does not say which plan or library it belongs to',
  },
  'language/dotted-definition': {
    severity: 'error',
    title: 'An element is defined with the name of a plan before its own',
  },
  'language/duplicate-statement': { severity: 'error', title: 'An element states twice what it has once' },
  'language/duplicate-row': { severity: 'error', title: 'A table states the same row twice' },
  'language/table-without-header': { severity: 'error', title: 'A table has rows of figures but no row of periods' },
  'language/header-after-rows': {
    severity: 'warning',
    title: 'The row of periods stands below figures that it governs',
  },
  'language/second-header': { severity: 'error', title: 'A table has two rows of periods' },
  'language/empty-header': { severity: 'error', title: 'The row of periods names no period' },
  'language/header-kind': { severity: 'error', title: 'A row of periods holds a period of another kind' },
  'language/period-order': { severity: 'error', title: 'A row of periods repeats a period or goes back in time' },
  'language/missing-cell': { severity: 'error', title: 'A row has fewer figures than its table has periods' },
  'language/surplus-cell': { severity: 'error', title: 'A row has more figures than its table has periods' },
  'language/missing-unit': { severity: 'error', title: 'Figures stand without a unit' },
  'language/missing-basis': {
    severity: 'error',
    title: 'A table does not say whether its figures are annual, incremental or accumulated',
  },
  'language/unit-mismatch': { severity: 'error', title: 'A figure is in another unit than its place wants' },
  'language/mixed-units': { severity: 'error', title: 'The figures of a table without a unit are in different units' },
  'language/unreadable-figure': { severity: 'error', title: 'A figure cannot be read' },
  'language/contradictory-sign': {
    severity: 'error',
    title: 'A figure is called a deficit or surplus and marked negative as well',
  },
  'language/bracketed-literal': {
    severity: 'error',
    title: 'A formula holds a figure in brackets that could be negative or not',
  },
  'language/years-not-consecutive': {
    severity: 'error',
    title: 'A financial year names two years that do not follow each other',
  },
  'language/year-with-dash': {
    severity: 'warning',
    title: 'A financial year is written with a dash instead of a slash',
  },
  'language/impossible-date': { severity: 'error', title: 'A date is not in the calendar' },
  'language/range-order': { severity: 'error', title: 'A range ends before it begins' },
  'language/range-kind': { severity: 'error', title: 'A range cannot be counted out in periods of one kind' },
  'language/single-period': { severity: 'error', title: 'A range stands where one period is wanted' },
  'language/financial-year-wanted': {
    severity: 'error',
    title: 'Another period stands where a financial year is wanted',
  },
  'language/percent-out-of-range': { severity: 'error', title: 'A share is below 0% or above 100%' },
  'language/risk-score': { severity: 'error', title: 'A likelihood or impact is not a whole number from 1 to 5' },
} as const satisfies LanguageRuleTable;

/** The id of a rule that reading a file reports. */
export type ConversionRuleId = keyof typeof CONVERSION_RULES;
