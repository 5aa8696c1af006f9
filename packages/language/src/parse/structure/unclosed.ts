import type { Unclosed } from '../lexer/scan-unclosed.ts';
import type { RuledProblem } from '../problem-list.ts';

const words: Readonly<Record<Unclosed['form'], Pick<RuledProblem, 'rule' | 'message' | 'help'>>> = {
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

/** What to say about a text or comment that is never closed. */
export const unclosedProblem = ({ form, start, end }: Unclosed): RuledProblem => ({
  ...words[form],
  start,
  end: Math.min(end, start + mostMarked),
});
