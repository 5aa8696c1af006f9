/** What fixes of a rule's findings do. */
export type RuleFix = {
  /** In the words of a page: it ... */
  readonly does: string;
  /** Whether a fix can be one that never changes what the plan means. */
  readonly safe: boolean;
};

const safely = (does: string): RuleFix => ({ does, safe: true });
const changing = (does: string): RuleFix => ({ does, safe: false });

const computed = changing('states the computed total in place of the stated one');
const anotherDay = changing('moves the date to the first day that is possible');

/** The rules whose findings can bring a fix: each shows one in an example. */
export const RULES_WITH_FIXES: ReadonlyMap<string, RuleFix> = new Map([
  ['capital/revenue', changing('states what follows from cost, life and rate')],
  ['capital/total', computed],
  ['contract/activity', computed],
  ['contract/counterparty-direction', changing('turns the row to the other side')],
  ['contract/do-nothing-agreement', changing('states the figure of one side on both')],
  ['contract/one-sided', changing('states the same value for the other side')],
  ['contract/own-counterparty', changing('writes “outside” for the name')],
  ['contract/parties-swapped', changing('swaps the parties')],
  ['contract/value', changing('states the figure of one side on both')],
  ['delivery/commitment-before-milestone', anotherDay],
  ['delivery/completed-in-future', changing('says that the milestone is on track')],
  ['delivery/delay-not-passed-on', anotherDay],
  ['delivery/milestone-order', anotherDay],
  ['delivery/must-do-unanswered', changing('sketches the missing commitments')],
  ['delivery/no-owner', changing('names the owner of what it is for')],
  ['delivery/stale-status', changing('says that the milestone is on track')],
  ['delivery/too-little-time', anotherDay],
  ['efficiency/balancing-figure', safely('states a confidence of 0%, which the saving has in any case')],
  ['efficiency/before-start', changing('moves the start to the first day of that year')],
  ['efficiency/double-count', changing('adds the other side’s row with the same figures')],
  ['efficiency/full-year-effect', changing('states the full-year effect that the years show')],
  ['efficiency/net', computed],
  ['efficiency/no-owner', changing('makes an organisation whose money moves the owner')],
  ['efficiency/no-stage', changing('calls the scheme an idea')],
  ['efficiency/no-start', changing('lets the scheme start with its first year')],
  ['efficiency/one-off-every-year', changing('marks the scheme as recurrent')],
  ['efficiency/part-year', changing('states what the months of the first year allow')],
  ['efficiency/recurrent-missing-year', changing('carries the last figures on to the end of the plan')],
  ['efficiency/unplaced-saving', changing('turns the short form into a table of its owner')],
  ['evidence/no-version', changing('states a first draft')],
  ['finance/basis', changing('states what the other basis gives')],
  [
    'finance/bridge',
    changing(
      'names the remainder in a `residual` row; an editor also offers savings that are not found yet, and the planned position that the parts give',
    ),
  ],
  ['finance/continuity', changing('states what the version before ended with')],
  ['finance/forecast', changing('states what has happened and the plan to go')],
  ['finance/fund-bases', changing('states the figure with the fund')],
  ['finance/opening-closing', changing('states what opening and change come to')],
  ['finance/outside-period', changing('lengthens the period of the plan')],
  ['finance/percentage', changing('states the percentage of its figures')],
  ['finance/restated-figure', changing('states the first of the two figures in both places')],
  ['finance/rounding-improbable', computed],
  ['finance/system', computed],
  ['finance/table', computed],
  ['finance/underlying', changing('states what follows from the year before')],
  ['governance/closed-organisation', changing('names the successor')],
  ['governance/no-footprint', changing('adds the organisation to the members')],
  ['governance/no-sign-off', changing('states the missing decisions as pending')],
  ['governance/round-years', changing('lengthens the period of the plan')],
  ['governance/withheld-not-escalated', changing('sketches the escalation')],
  ['language/bracketed-literal', changing('writes the figure with a minus or without brackets')],
  ['language/contradictory-sign', changing('takes one of the two signs away')],
  [
    'language/dotted-definition',
    safely('takes the name of the own plan away; that of another plan is not safe to take'),
  ],
  ['language/duplicate-row', safely('takes out a row that stands there word by word')],
  [
    'language/duplicate-statement',
    safely(
      'takes out a statement that stands there word by word; one that says something else is not safe to take out',
    ),
  ],
  ['language/impossible-date', changing('writes the last day of the month')],
  ['language/keyword-capital', safely('writes the keyword in lower case')],
  ['language/missing-basis', changing('inserts the basis')],
  ['language/missing-brace', safely('inserts the brace where the indentation shows that it is missing')],
  ['language/missing-cell', safely('marks the rest of the row as not stated, as it is read already')],
  ['language/missing-plan', changing('writes the name of a plan that is there')],
  ['language/missing-quotes', changing('puts the text in quotation marks')],
  ['language/missing-scope', changing('inserts the scope')],
  ['language/missing-unit', changing('inserts `in £m`, or the % of a share')],
  ['language/name-format', changing('writes the name as names are written')],
  ['language/no-header', changing('makes the file a part of a plan')],
  ['language/number-format', safely('writes an amount as the language has it')],
  ['language/period-format', safely('writes a year as the language has it')],
  ['language/range-order', changing('turns the range round')],
  ['language/spreadsheet', changing('writes `_` for what is no figure')],
  ['language/structural-rule', safely('takes an acceptance out that accepts nothing')],
  ['language/surplus-brace', changing('deletes the brace')],
  ['language/surplus-cell', changing('takes out what stands under no period')],
  ['language/syntax', safely('takes away a sign that has no meaning, and quotation marks around a word')],
  ['language/unknown-name', changing('writes a name that is nearly the same, or adds the element')],
  ['language/unknown-rule', changing('writes the name of a rule that is nearly the same')],
  ['language/unknown-word', safely('writes the one word that is a slip of the fingers away')],
  ['language/unused-acceptance', safely('takes the acceptance out')],
  ['language/wrong-kind', changing('writes a name of the kind that is wanted')],
  ['language/year-with-dash', safely('writes the year with a slash')],
  ['language/years-not-consecutive', changing('writes a year that follows')],
  ['service-change/bed-test-missing', changing('states a bed test that is pending')],
  ['service-change/four-tests', changing('states the missing tests as pending')],
]);
