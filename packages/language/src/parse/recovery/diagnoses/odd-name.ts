import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt } from '../mistake-view.ts';
import { isOdd, touchingRun } from '../touching-run.ts';

const name = kindOf('NAME');
const unknownWord = kindOf('UNKNOWN_WORD');
const capital = /^\p{Lu}/u;

/** A name with the cells of its row, as a file of comma-separated values has them: `WUH,100.0,103.5`. */
const cells = /^[A-Z]\w*(?:,[-(£]?[\d.]+\)?)+$/;

/** A name with a hyphen, an accent or another character that names do not have: `North-CCG`, `A&E`. */
export const oddName: Diagnose = (view) => {
  const { first, last, text } = touchingRun(view);
  const run = { first, last, text };
  if (!isOdd(view, run) || !capital.test(text) || /[=*+<>"]/.test(text)) return undefined;
  if (!expects(view.expectedAt(first), name) || cells.test(text)) return undefined;
  const joined = plain(text, '');
  const apart = plain(text, '_');
  const wrong = [...new Set(text.replace(/[A-Za-z0-9_]/g, ''))].join(' ');
  const edit = patchEdit(view, first, last, name, joined);
  return {
    rule: 'language/name-format',
    message: text.includes('-')
      ? `A name has no hyphen: “${text}”.`
      : `A name has letters, digits and underscores only, so not ${wrong}: “${text}”.`,
    help: joined === apart ? `Write ${joined}.` : `Write ${apart} or ${joined}.`,
    first,
    last,
    replacement: apart,
    isCertain: true,
    formInFile: `name ${text}`,
    ...(edit && { edit }),
  };
};

/** The name without accents, with something else for what names do not have. */
const plain = (text: string, instead: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, 'and')
    .replace(/[^A-Za-z0-9_]+/g, instead)
    .replace(/_+$/, '');

/** A name that begins with a small letter: `northCCG`. Where rows begin it has to look like one. */
export const smallName: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== unknownWord || !expects(expected, name)) return undefined;
  const text = view.text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  if (text.includes('-') || (view.beginsRow && !/[A-Z]/.test(text))) return undefined;
  const instead = text.charAt(0).toUpperCase() + text.slice(1);
  const edit = patchEdit(view, at, at, name, instead);
  if (!edit || !view.reachAfter(edit).complete) return undefined;
  return {
    rule: 'language/name-format',
    message: `“${text}” begins with a small letter, so it is no name.`,
    help: `Names begin with a capital letter: ${instead}.`,
    first: at,
    last: at,
    replacement: instead,
    formInFile: `name ${text}`,
    edit,
  };
};
