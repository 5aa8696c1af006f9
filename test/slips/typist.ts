import type { Dice } from './dice.ts';

/** One slip at a place of a text; undefined where the text has no place for it. */
type Slip = (text: string, dice: Dice) => string | undefined;

const put = (text: string, start: number, end: number, instead: string) =>
  text.slice(0, start) + instead + text.slice(end);

/** Changes one of the places that match; what is matched is left as it is where `change` gives nothing else. */
const at =
  (pattern: RegExp, change: (found: string, dice: Dice) => string): Slip =>
  (text, dice) => {
    const places = [...text.matchAll(pattern)];
    const match = places[dice(Math.max(1, places.length))];
    return match && put(text, match.index, match.index + match[0].length, change(match[0], dice));
  };

/** A slip in the figures of a table. */
const figure = (change: (found: string, dice: Dice) => string) =>
  at(/(?<=^ +[^\n"/]*(?:"[^"\n]*")?[^\n"/]* {2,})\d[\d,]*(?:\.\d+)?(?= {2}|\n)/gm, change);

const letter = (dice: Dice) => String.fromCharCode(97 + dice(26));
const word = /(?<=^ *)[a-z]{4,}\b/gm;

/** What a careless typist does, once. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'a character deleted': at(/\S/g, () => ''),
  'a character doubled': at(/\S/g, (found) => found + found),
  'two characters swapped': at(/\S\S/g, ([one, other]) => `${other}${one}`),
  'a character beside the key': at(/[a-z]/g, (_, dice) => letter(dice)),
  'a brace deleted': at(/[{}]/g, () => ''),
  'a brace doubled': at(/[{}]/g, (found) => found + found),
  'a quotation mark deleted': at(/"/g, () => ''),
  'a bracket deleted': at(/[()[\]]/g, () => ''),
  'a blank deleted': at(/(?<=\S) (?=\S)/g, () => ''),
  'the file cut off': (text, dice) => text.slice(0, dice(text.length)),
  'a line deleted': at(/^.*\S.*\n/gm, () => ''),
  'a line doubled': at(/^.*\S.*\n/gm, (found) => found + found),
  'two lines joined': at(/\n *(?=\S)/g, () => ' '),
  'a line broken': at(/(?<=\S) (?=\S)/g, () => '\n'),
  'a row pasted from a spreadsheet': at(/^ {4}.*\d\n/gm, (found) => `${found}Agency staff\t1.2\t1.4\t1.1\n`),
  'a decimal comma': figure((found) => (found.includes('.') ? found.replace('.', ',') : `${found},5`)),
  'a blank between thousands': figure((found) => (found.includes(',') ? found.replace(',', ' ') : `${found} 000`)),
  'a minus behind the figure': figure((found) => `${found}-`),
  'a bracket not closed': figure((found) => `(${found}`),
  'no figure': figure((_, dice) => ['TBC', 'tbc', 'n/a', '?', 'nil', '#REF!'][dice(6)] ?? ''),
  'about a figure': figure((found, dice) => `${['~', 'c.', 'c. ', 'circa ', 'approx '][dice(5)]}${found}`),
  'a unit behind the figure': figure((found, dice) => found + ['m', '£m', ' £m', 'k', '%'][dice(5)]),
  'a year without its century': at(/\b20(?=\d\d\/\d\d\b)/g, () => ''),
  'a year with a dash': at(/(?<=\b20\d\d)\/(?=\d\d\b)/g, () => '-'),
  'a year in full': at(/(?<=\b20\d\d\/)(?=\d\d\b)/g, () => '20'),
  'typographic quotes': at(/"[^"\n]+"/g, (found) => `“${found.slice(1, -1)}”`),
  'single quotes': at(/"[^"\n]+"/g, (found) => `'${found.slice(1, -1)}'`),
  'a unit left out': at(/ in (?:£m|£000|[a-z]+)(?= )/g, () => ''),
  'a keyword misspelt': at(word, misspelt),
  'a keyword with a capital letter': at(word, (found) => found.charAt(0).toUpperCase() + found.slice(1)),
  'a name with a small letter': at(/(?<= )[A-Z]\w+/g, (found) => found.charAt(0).toLowerCase() + found.slice(1)),
  'a name with a hyphen': at(/(?<= )[A-Z]\w{3,}/g, (found) => `${found.slice(0, 2)}-${found.slice(2)}`),
  'a comma at the end of a line': at(/(?<=\w)$/gm, () => ','),
  'a colon behind a keyword': at(/(?<=^ +[a-z]+)(?= )/gm, () => ':'),
};

function misspelt(found: string, dice: Dice): string {
  const place = 1 + dice(found.length - 1);
  return put(found, place, place + 1, letter(dice));
}
