import type { Unclosed } from '../lexer/scan-unclosed.ts';
import type { RuledProblem } from '../problem-list.ts';

const WORDS: Readonly<Record<Unclosed['form'], Pick<RuledProblem, 'rule' | 'message' | 'help'>>> = {
  text: {
    rule: 'language/unclosed-text',
    message: 'This quotation mark has no partner on its line.',
    help: 'Write texts as "Contracts"; a text over several lines stands between """ and """.',
  },
  'long text': {
    rule: 'language/unclosed-text',
    message: 'This long text is opened by """ and not closed.',
    help: 'Write """ behind its last line.',
  },
  comment: {
    rule: 'language/unclosed-comment',
    message: 'This comment is opened by /* and not closed.',
    help: 'Write */ behind it, or begin each of its lines with //.',
  },
};

/** How much of a long one is marked. */
const mostMarked = 80;

/** What closes it where it is read to end. A long text may hold what follows it, and a mark behind a word closes one. */
function closing({ form, start }: Unclosed, text: string): string | undefined {
  if (form === 'comment') return ' */';
  return form === 'text' && /^$|\s/.test(text.slice(start - 1, start)) ? '"' : undefined;
}

/** What to say about a text or comment of a file that is never closed. */
export function unclosedProblem(open: Unclosed, text: string): RuledProblem {
  const { form, start, end } = open;
  const words = closing(open, text);
  return {
    ...WORDS[form],
    start,
    end: Math.min(end, start + mostMarked),
    fixes: words === undefined ? [] : [{ title: `Close it with ${words.trim()}`, start: end, end, text: words }],
  };
}
