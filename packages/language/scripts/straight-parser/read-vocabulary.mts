import { AstUtils, GrammarAST, GrammarUtils, RegExpUtils } from 'langium';
import type { Terminal } from './shape.mts';

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const elsewhere = '\u{4e00}';

/** Kinds in the order of their numbers: the end of the file, keywords by their text, terminals as the grammar has them. */
export function readVocabulary(grammar: GrammarAST.Grammar) {
  const reachable = GrammarUtils.getAllReachableRules(grammar, false);
  const keywordTexts = new Set(
    [...reachable]
      .filter(GrammarAST.isAbstractParserRule)
      .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
      .map((keyword) => keyword.value),
  );
  const sorted = [...keywordTexts].sort();
  const keywords = new Map(sorted.map((text, index) => [text, index + 1]));
  const terminals = grammar.rules
    .filter(GrammarAST.isTerminalRule)
    .filter((rule) => !rule.fragment)
    .map((rule, index) => readTerminal(rule, sorted.length + 1 + index, reachable.has(rule)));
  return { keywords, terminals, kindNames: ['end of file', ...sorted, ...terminals.map(({ name }) => name)] };
}

function readTerminal(rule: GrammarAST.TerminalRule, kind: number, reachable: boolean): Terminal {
  const regex = GrammarUtils.terminalRegex(rule);
  const named = [...new Set(regex.source.replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => fromHex(hex)))].filter(
    (char) => char > '\x7f',
  );
  return {
    name: rule.name,
    kind,
    regex,
    role: rule.hidden ? 'hidden' : reachable ? 'token' : 'unknown',
    starts: [...ascii, ...named].filter((char) => RegExpUtils.partialMatches(regex, char)).join(''),
    startsElsewhere: RegExpUtils.partialMatches(regex, elsewhere),
  };
}

const fromHex = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
