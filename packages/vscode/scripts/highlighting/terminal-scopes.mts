/**
 * What each terminal of the grammar is shown as. `undefined` says that it needs no pattern of its own: blanks, what
 * spans lines and has a pattern with a beginning and an end, and what the language does not know.
 */
export const TERMINAL_SCOPES: Readonly<Record<string, string | undefined>> = {
  WHITE_SPACE: undefined,
  DOC_COMMENT: 'comment.line.documentation',
  LINE_COMMENT: 'comment.line.double-slash',
  BLOCK_COMMENT: undefined,
  LONG_TEXT: undefined,
  STRING: 'string.quoted.double',
  DATE: 'constant.numeric.date',
  QUARTER: 'constant.numeric.period',
  MONTH: 'constant.numeric.period',
  YEAR: 'constant.numeric.period',
  QUANTITY: 'constant.numeric.quantity',
  ACCOUNTING: 'constant.numeric.negative',
  MONEY_SCALE: 'keyword.other.unit',
  MONEY: 'constant.numeric.money',
  PERCENT: 'constant.numeric.percent',
  NUMBER: 'constant.numeric.plain',
  DASH: 'constant.numeric.nil',
  UNIT: 'keyword.other.unit',
  NAME: 'variable.other.name',
  RULE_ID: 'support.other.rule',
  UNKNOWN_WORD: undefined,
  UNKNOWN_CHARACTER: undefined,
};
