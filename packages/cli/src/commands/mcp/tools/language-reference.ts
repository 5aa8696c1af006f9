import * as z from 'zod';
import { LANGUAGE_PAGES } from '../../../generated/language-pages.ts';
import { UsageError } from '../../../usage-error.ts';
import { askedWords } from '../asked-words.ts';
import { firstOf } from '../bounded.ts';
import { tool } from '../tool.ts';

/** A section of a page is a few paragraphs with an example or two. */
const MOST_SECTIONS = 8;

/** The pages that tell how plans are written. */
export const languageReference = tool({
  name: 'language_reference',
  title: 'Language reference',
  description:
    'Tells how plan text is written. Without `page` and `words` it lists the pages; with `page` it gives one, such as overview, positions or contracts, or example for a whole plan file; with `words` the sections that have them. Read it before you write or change plan text.',
  quotes: false,
  input: z.strictObject({
    page: z.string().max(100).optional().describe('The name of a page.'),
    words: z.string().max(200).optional().describe('Give the sections that have all of these words.'),
  }),
  output: z.strictObject({
    pages: z.array(z.strictObject({ page: z.string(), title: z.string(), about: z.string() })),
    text: z.string().describe('In Markdown; empty for the list of pages.'),
  }),
  answer: async ({ page, words }) => {
    const among = page === undefined ? LANGUAGE_PAGES : LANGUAGE_PAGES.filter(({ name }) => name === page);
    if (among.length === 0) throw new UsageError(`there is no page ${page}; there are ${names()}`);
    const pages = among.map(({ name, title, about }) => ({ page: name, title, about }));
    if (words !== undefined) {
      const text = sectionsWith(words, among);
      return { text, data: { pages, text }, verbatim: true };
    }
    if (page !== undefined) {
      const text = among.map((one) => one.text).join('\n');
      return { text, data: { pages, text }, verbatim: true };
    }
    const width = Math.max(...pages.map((one) => one.page.length));
    const list = pages.map((one) => `${one.page.padEnd(width)}  ${one.title}: ${one.about}\n`).join('');
    return { text: list, data: { pages, text: '' } };
  },
});

function names(): string {
  return LANGUAGE_PAGES.map(({ name }) => name).join(', ');
}

/** The sections that have all of some words, each under the title of its page. */
function sectionsWith(words: string, pages: typeof LANGUAGE_PAGES): string {
  const asked = askedWords(words);
  const found = pages.flatMap(({ name, title, text }) =>
    text
      .split(/^(?=## )/m)
      .filter((section) => asked.every((word) => `${title} ${section}`.toLowerCase().includes(word)))
      .map((section) => `<!-- page ${name}: ${title} -->\n${section.trim()}\n`),
  );
  if (found.length === 0)
    throw new UsageError(`no section of the reference has all of these words; there are ${names()}`);
  const { shown, leftOut } = firstOf(found, MOST_SECTIONS);
  return `${shown.join('\n')}${leftOut === 0 ? '' : `\n${leftOut} more sections have these words: ask for a page too.\n`}`;
}
