import leven from 'leven';

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
    agreed: ['signed'],
  }),
);

/** No keyword is nearly as long: what is longer was not meant to be one, and comparing it would take long. */
const longestWord = 40;

/** How many letters may differ. */
const mostDifferent = (word: string) => Math.max(1, Math.min(3, Math.floor(word.length / 3)));

const commonStart = (a: string, b: string) => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** Words that a misspelt one may be meant to be, the nearest first; none that has little to do with it. */
export function nearestWords(word: string, candidates: readonly string[]): string[] {
  if (word.length > longestWord) return [];
  const written = word.toLowerCase();
  const most = mostDifferent(written);
  const near = candidates
    .map((candidate) => ({
      candidate,
      distance: distance(written, candidate, most),
      letters: leven(written, candidate),
    }))
    .filter((found) => found.distance <= most)
    .sort((a, b) => a.distance - b.distance || a.letters - b.letters || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
  const known = (meant.get(written) ?? []).filter((candidate) => candidates.includes(candidate));
  return [...new Set([...near.slice(0, 1), ...known, ...near.slice(1)])];
}

function distance(word: string, candidate: string, most: number): number {
  const common = commonStart(word, candidate);
  // A word that is only begun, or has another ending.
  if (common >= 3 && (common === word.length || (common >= 4 && candidate.length - common <= 2))) return 1;
  return leven(word, candidate, { maxDistance: most + 1 });
}
