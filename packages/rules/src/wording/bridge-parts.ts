import { type Statement, type Term, type TermGroup, ZERO } from '@stplan/model';
import { cell } from './amount.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-word.ts';
import { signedSum } from './signed-sum.ts';

/** What the members of a group of a bridge are called, one and several. */
const GROUP_WORDS: { readonly [G in Exclude<TermGroup, 'do nothing'>]: readonly [string, string] } = {
  efficiency: ['efficiency', 'efficiencies'],
  unidentified: ['unidentified saving', 'unidentified savings'],
  investment: ['investment', 'investments'],
  'pooled budget': ['pooled budget', 'pooled budgets'],
  capital: ['capital scheme', 'capital schemes'],
  transfer: ['transfer', 'transfers'],
  funding: ['fund', 'funds'],
  residual: ['residual', 'residuals'],
};

/** The parts of a bridge in a sentence: `do nothing (577) and nine efficiencies of 443`. */
export function bridgeParts(statement: Statement): string {
  const { lhs } = statement;
  const starts = lhs.filter(({ group }) => group === 'do nothing' || group === undefined);
  const groups = (Object.keys(GROUP_WORDS) as (keyof typeof GROUP_WORDS)[]).flatMap((group) => {
    const terms = lhs.filter((term) => term.group === group);
    return terms.length === 0 ? [] : [groupText(terms, GROUP_WORDS[group], statement)];
  });
  return listed([...starts.map((term) => startText(term, statement)), ...groups]);
}

function startText(term: Term, statement: Statement): string {
  const label = term.group === 'do nothing' ? 'do nothing' : term.label;
  return `${label} ${sumText([term], statement)}`;
}

function groupText(terms: readonly Term[], [one, several]: readonly [string, string], statement: Statement): string {
  const elements = new Set(terms.map(({ element, label }) => element ?? label)).size;
  return `${numberWord(elements)} ${elements === 1 ? one : several} of ${sumText(terms, statement)}`;
}

function sumText(terms: readonly Term[], statement: Statement): string {
  return cell(signedSum(terms) ?? ZERO, statement);
}
