import type { Judged } from './judged.ts';

/** One fault of a kind with what a check said of it. */
export type Tried = {
  readonly example: string;
  readonly title: string;
  readonly what: string;
  readonly judged: Judged;
};

/** Why a kind of fault may go unnamed; a kind that is not here has no reason to. */
const REASONS: Readonly<Record<string, string>> = {
  'the sum of the years is typed in an annual table':
    'The bridge of the largest organisation has so many figures that their rounding allows the difference; a note says that it is improbable.',
  'a table of annual figures is headed incremental':
    'The bridge of the largest organisation has so many figures that their rounding allows the difference; a note says that it is improbable.',
  'two digits are swapped':
    'Do nothing may be worked out from its lines; the bridge then points at do nothing, not at the line of it.',
  'two years of a row are swapped':
    'Do nothing may be worked out from its lines; the bridge then points at do nothing, not at the line of it.',
  'the years of a table all stand one too late':
    'The year that a table no longer has is missing from a bridge, which has no row to point at.',
  'income is typed as cost, or cost as income':
    'Do nothing may be worked out from its lines; the bridge then points at do nothing, not at the line of it.',
};

/** More findings than this are counted together. */
const MOST_COUNTED = 5;

/** The page of faults that no finding names at the right place, with the counts of every kind. */
export function missesPage(tried: readonly Tried[]): string {
  const missed = tried.filter(({ judged }) => judged.outcome !== 'named');
  const titles = [...new Set(tried.map(({ title }) => title))];
  const rows = titles.map((title) => {
    const own = tried.filter((one) => one.title === title);
    const named = own.filter(({ judged }) => judged.outcome === 'named').length;
    const once = own.filter(({ judged }) => judged.errors <= 1).length;
    return `| ${title} | ${own.length} | ${named} | ${once} |`;
  });
  const counts = Map.groupBy(tried, ({ judged }) => Math.min(judged.grave, MOST_COUNTED));
  const spread = [...counts.keys()]
    .sort((a, b) => a - b)
    .map((grave) => `| ${grave === MOST_COUNTED ? `${grave} or more` : grave} | ${counts.get(grave)?.length} |`);
  const share = ((tried.length - missed.length) * 100) / tried.length;
  const sections = [...Map.groupBy(missed, ({ title }) => title)].map(([title, all]) => {
    const list = all.map(({ example, what, judged }) => `- ${example} \`${what}\`: ${MISS[judged.outcome]}`);
    return `### ${title}\n\n${REASONS[title] ?? 'No reason is known: this ought to be found.'}\n\n${list.join('\n')}\n`;
  });
  return `# Faults that no finding names

\`faults.test.ts\` makes ${tried.length} slips of careless authors in the two examples and looks whether a finding of a right rule points at the changed line, or at the element around it. It does for ${tried.length - missed.length} of them, ${share.toFixed(1)}%. This page is written by \`STPLAN_FULL=1 STPLAN_UPDATE=1 npx vitest run --project house test/faults\`.

## What counts as a change of meaning

Left out beforehand, by the kinds themselves and not by what a check says:

- figures of which nothing else in the plan says what they have to be: allocations, reserves, cash, actuals, what was submitted, confidence, single populations of organisations;
- changes that lie within the rounding of the sums that they enter: below £1m where a digit changes, below £0.4m where a sign does;
- years that say the same one year earlier, and non-recurrent schemes on another basis;
- effects with the outside world booked under income instead of cost: the position moves alike;
- files of which no other file speaks.

## Kinds

| what is done | tried | named at its place | at most one error |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

## How much one slip says

One cause ought to be one finding. A whole file twice or missing, and a body left out or misspelt, are said of each element that they touch.

| errors and warnings | slips |
| --- | ---: |
${spread.join('\n')}

## Misses

${sections.join('\n')}`;
}

const MISS: { readonly [O in Judged['outcome']]: string } = {
  named: 'named',
  elsewhere: 'a right rule points at another place',
  silent: 'no right rule says anything',
};
