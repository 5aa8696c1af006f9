// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of editors are written with the same signs

import type { Plan } from '@stplan/model';
import { plannedYears, planYears } from './plan-years.ts';

/** What an element cannot do without, with places to fill in, and what it states. */
type Snippet = { readonly detail: string; readonly text: string };

type Written = (years: string, cells: string) => Snippet;

const SNIPPETS: Readonly<Record<string, Written>> = {
  source: () => ({
    detail: 'a document that figures come from',
    text: 'source ${1:Name} "${2:Title}" dated ${3:30 June 2017}',
  }),
  footprint: () => ({
    detail: 'the area that the plan is for',
    text: 'footprint ${1:Name} "${2:Title}" {\n\tmembers ${3:Organisation}\n}',
  }),
  place: () => ({
    detail: 'a part of the footprint',
    text: 'place ${1:Name} "${2:Title}" {\n\tmembers ${3:Organisation}\n}',
  }),
  organisation: () => ({
    detail: 'a commissioner, trust, council or other body',
    text: 'organisation ${1:Name} "${2:Title}" {\n\tkind ${3|ccg,acute trust,mental health trust,community trust,ambulance trust,specialist trust,council|}\n\tods "${4:code}"\n}',
  }),
  position: (years) => ({
    detail: 'the money of an organisation over the years',
    text: `position \${1:Organisation} in £m annual {\n\tyears ${years}\n\tincome "\${2:Contracts}" $3\n\tcost "\${4:Pay}" $5\n\tdo nothing $6\n\tplanned $7\n}`,
  }),
  contract: (years) => ({
    detail: 'what commissioner and provider have agreed, from both sides',
    text: `contract \${1:Name} "\${2:Title}" {\n\tbetween \${3:Commissioner} and \${4:Provider}\n\tvalue in £m {\n\t\tyears ${years}\n\t\t\${3:Commissioner} $5\n\t\t\${4:Provider} $6\n\t}\n}`,
  }),
  efficiency: (years) => ({
    detail: 'a scheme that saves money, by organisation and year',
    text: `efficiency \${1:Name} "\${2:Title}" {\n\towner \${3:Organisation}\n\tkind \${4|cip,qipp,system,income|}\n\trecurrent\n\tstage \${5|idea,scoped,validated,in delivery,delivered|}\n\tstarts \${6:1 April 2018}\n\teffect in £m annual {\n\t\tyears ${years}\n\t\t\${3:Organisation} cost $7\n\t}\n}`,
  }),
  investment: (years) => ({
    detail: 'spending that a priority or a scheme needs',
    text: `investment \${1:Name} "\${2:Title}" {\n\towner \${3:Organisation}\n\teffect in £m annual {\n\t\tyears ${years}\n\t\t\${3:Organisation} cost $4\n\t}\n}`,
  }),
  milestone: () => ({
    detail: 'what is to be reached by a day',
    text: 'milestone ${1:Name} "${2:Title}" {\n\towner ${3:Organisation}\n\tdue ${4:1 April 2018}\n\tstatus ${5|on track,at risk|}\n}',
  }),
  commitment: () => ({
    detail: 'a promise that answers a national priority',
    text: 'commitment ${1:Name} "${2:Title}" {\n\tanswers ${3:Priority}\n\towner ${4:Organisation}\n\tdue ${5:31 March 2019}\n\tdelivered by ${6:Milestone}\n}',
  }),
  capital: (years, cells) => ({
    detail: 'a building or equipment, what it costs and who pays',
    text: `capital \${1:Name} "\${2:Title}" {\n\towner \${3:Organisation}\n\tuses in £m {\n\t\tyears ${years}\n\t\tuse "\${4:Building}" ${cells}\n\t}\n\tsources in £m {\n\t\tyears ${years}\n\t\tpublic capital ${cells}\n\t}\n}`,
  }),
  risk: () => ({
    detail: 'what may go wrong, and what is done about it',
    text: 'risk ${1:Name} "${2:Title}" {\n\towner ${3:Organisation}\n\tlikelihood ${4:3}\n\timpact ${5:3}\n\tmitigation "${6:What is done}"\n}',
  }),
  programme: () => ({
    detail: 'a workstream with its milestones and schemes',
    text: 'programme ${1:Name} "${2:Title}" {\n\tsponsor "${3:chief executive}" of ${4:Organisation}\n\tmilestones ${5:Milestone}\n}',
  }),
  plan: () => ({
    detail: 'the head of a plan: its round, footprint and years',
    text: 'plan ${1:Name} "${2:Title}" {\n\tround Stp2017\n\tfootprint ${1:Name}\n\tbaseline ${3:2016/17}\n\tperiod ${4:2017/18} to ${5:2020/21}\n}',
  }),
};

/** The words that begin an element with a snippet. */
export const SNIPPET_WORDS = Object.keys(SNIPPETS);

/** A position begins with where the plan starts from; what the plan does begins with the plan. */
const FROM_BASELINE = 'position';

/** An element with places to fill in, over the years of a plan; undefined for words that begin something smaller. */
export function elementSnippet(word: string, plan: Plan | undefined): Snippet | undefined {
  if (!Object.hasOwn(SNIPPETS, word)) return undefined;
  const years = word === FROM_BASELINE ? planYears(plan) : plannedYears(plan);
  const shown = years.length > 0 ? years : ['2017/18', '2018/19'];
  return SNIPPETS[word]?.(shown.join('  '), shown.map(() => '_').join('  '));
}
