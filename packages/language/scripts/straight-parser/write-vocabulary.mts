import type { Shape, Terminal } from './shape.mts';

/** The generated module with the words and terminals of the language, which the lexer and all messages read. */
export function writeVocabulary({ kindNames, keywords, terminals }: Shape): string {
  return [
    "import type { Terminal } from '../lexer/terminal.ts';",
    '',
    '/** The names of all kinds of token: a keyword is called by its text, a terminal by its name. */',
    `export const kindNames: readonly string[] = ${JSON.stringify(kindNames)};`,
    '',
    '/** Kinds from 1 to this one are keywords. */',
    `export const lastKeyword = ${keywords.size};`,
    '',
    'export const terminals: readonly Terminal[] = [',
    ...terminals.map(writeTerminal),
    '];',
    '',
  ].join('\n');
}

function writeTerminal({ name, kind, regex, role, starts, startsElsewhere }: Terminal): string {
  const parts = [
    `name: ${JSON.stringify(name)}`,
    `kind: ${kind}`,
    `role: '${role}'`,
    `regex: /${regex.source}/${regex.flags}y`,
    `starts: ${JSON.stringify(starts)}`,
    `startsElsewhere: ${startsElsewhere}`,
  ];
  return `  { ${parts.join(', ')} },`;
}
