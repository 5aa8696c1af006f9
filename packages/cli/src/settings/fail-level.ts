// the options of the commands name them, and the print of the version need not load the rules for that
export { FAIL_LEVELS, type FailLevel } from '@stplan/rules/fail-level';
