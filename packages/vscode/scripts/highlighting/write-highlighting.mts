import { GrammarAST, GrammarUtils } from 'langium';
import { readPhrases } from './read-phrases.mts';
import { TERMINAL_SCOPES } from './terminal-scopes.mts';

type Pattern = Readonly<Record<string, unknown>>;

const scoped = (name: string) => `${name}.stplan`;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** One of some phrases as whole words; the longest first, because the first that matches wins. */
function anyOf(phrases: Iterable<string>): string {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = sorted.map((phrase) => escaped(phrase).replaceAll(' ', '[ \\t]+'));
  return `(?<![\\w-])(?:${words.join('|')})(?![\\w-])`;
}

/** The patterns of what a terminal matches within a line, in the order in which the language tries them. */
function terminalPatterns(grammar: GrammarAST.Grammar): Pattern[] {
  return grammar.rules.filter(GrammarAST.isTerminalRule).flatMap((rule) => {
    if (!(rule.name in TERMINAL_SCOPES)) throw new Error(`terminal ${rule.name} has no row in terminal-scopes.mts`);
    const scope = TERMINAL_SCOPES[rule.name];
    if (scope === undefined) return [];
    return [{ name: scoped(scope), match: GrammarUtils.terminalRegex(rule).source }];
  });
}

/** The highlighting of the language as a TextMate grammar, made of the words and terminals of its Langium grammar. */
export function writeHighlighting(grammar: GrammarAST.Grammar): object {
  const { elements, values, links, signs } = readPhrases(grammar);
  const terminals = terminalPatterns(grammar);
  const named = (pattern: RegExp) => terminals.filter(({ name }) => pattern.test(String(name)));
  const name = named(/^variable/)[0]?.match;
  const all = anyOf([...elements, ...values, ...links]);
  const brackets = [...signs].filter((sign) => /[{}[\]()]/.test(sign));
  const operators = [...signs].filter((sign) => !brackets.includes(sign) && !/[_,]/.test(sign));
  return {
    name: 'stplan',
    scopeName: 'source.stplan',
    comment: 'Generated from grammar/ by npm run generate; do not edit.',
    patterns: ['comments', 'texts', 'headings', 'figures', 'words', 'names', 'signs'].map((key) => ({
      include: `#${key}`,
    })),
    repository: {
      comments: {
        patterns: [...named(/^comment/), { name: scoped('comment.block'), begin: '/\\*', end: '\\*/' }],
      },
      texts: {
        patterns: [{ name: scoped('string.quoted.triple'), begin: '"""', end: '"""' }, ...named(/^string/)],
      },
      headings: {
        patterns: [
          {
            match: `^(${anyOf(elements)})(?:[ \\t]+(${name}))?`,
            captures: {
              1: { name: scoped('storage.type.element') },
              2: { name: scoped('entity.name.type') },
            },
          },
        ],
      },
      figures: { patterns: named(/^(constant|support)/) },
      words: {
        patterns: [
          { match: `(?:^|(?<=\\{))[ \\t]*(${all})`, captures: { 1: { name: scoped('keyword.other.statement') } } },
          { name: scoped('constant.language.word'), match: anyOf(values) },
          { name: scoped('keyword.operator.word'), match: anyOf([...elements, ...links]) },
          // a unit may also be part of a phrase: `patient choice`
          ...named(/^keyword/),
        ],
      },
      names: { patterns: [{ name: scoped('variable.other.name'), match: name }] },
      signs: {
        patterns: [
          { name: scoped('punctuation.bracket'), match: `[${brackets.map(escaped).join('')}]` },
          { name: scoped('punctuation.separator'), match: ',' },
          { name: scoped('constant.language.not-stated'), match: '(?<!\\w)_(?!\\w)' },
          { name: scoped('keyword.operator.sign'), match: operators.map(escaped).join('|') },
        ],
      },
    },
  };
}
