import { kindOf, nameOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const name = `${kindOf('NAME')}`;
const quoted = kindOf('STRING');

/** An element with a title and no name: `organisation "North CCG" { }`. */
export const missingName: Diagnose = (view) => {
  const { at, from, needed, expected } = view;
  if (kindAt(view, at) !== quoted || !needed.has(name) || expects(expected, quoted)) return undefined;
  const written = wordsAt(view, at);
  const instead = written
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/(?:^| +)(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    rule: 'language/syntax',
    message: `The name is missing before ${written}.`,
    help: `An element has a name of its own, by which others refer to it: ${nameOf(kindAt(view, from))} ${/^[A-Z]/.test(instead) ? instead : 'Name'} ${written}.`,
    first: at,
    last: at,
  };
};
