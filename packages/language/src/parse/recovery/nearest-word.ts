import { changedLetters, nearNames } from '@stplan/model';

/** Words that people use for keywords, where no letter tells them. */
const meant = new Map<string, readonly string[]>(
  Object.entries({
    revenue: ['income'],
    expenditure: ['cost'],
    spend: ['cost', 'costs'],
    spending: ['cost', 'costs'],
    saving: ['saves', 'efficiency'],
    savings: ['saves', 'efficiency'],
    date: ['due', 'starts'],
    deadline: ['due'],
    responsible: ['owner'],
    accountable: ['owner'],
    begins: ['starts'],
    finishes: ['ends'],
    duration: ['takes'],
    description: ['text'],
    expenses: ['cost'],
    depends: ['needs', 'after'],
    requires: ['needs'],
    budgeted: ['planned'],
    plan: ['planned'],
    outturn: ['actual'],
    actuals: ['actual'],
    year: ['years'],
    month: ['months'],
    quarter: ['quarters'],
    scheme: ['efficiency'],
    project: ['programme'],
    workstream: ['programme'],
    kpi: ['indicator'],
    goal: ['commitment'],
    issue: ['risk', 'escalation'],
    yearly: ['annual'],
    ytd: ['actual'],
    turnover: ['income'],
    stf: ['fund'],
    psf: ['fund'],
    agreed: ['signed'],
    done: ['complete'],
    finished: ['complete'],
    achieved: ['complete'],
    late: ['delayed'],
    slipped: ['delayed'],
  }),
);

/** Words that a misspelt one may be meant to be, the nearest first; none that has little to do with it. */
export function nearestWords(word: string, candidates: readonly string[]): string[] {
  const [nearest, ...others] = nearNames(word, candidates);
  const known = (meant.get(word.toLowerCase()) ?? []).filter((candidate) => candidates.includes(candidate));
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...known, ...others])];
}

/** Whether a word is one slip of the fingers away from another, and from no third one. */
export function isOnlySlip(written: string, meant: string, candidates: readonly string[]): boolean {
  const near = candidates.filter((word) => changedLetters(written.toLowerCase(), word, 1) <= 1);
  return near.length === 1 && near[0] === meant && written.length > 2;
}
