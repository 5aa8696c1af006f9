import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from './format-plan.ts';

const format = (text: string): string => formatPlan(parsePlan(text)).text;

/** Puts a broken part between two elements that need formatting. */
const between = (broken: string): [before: string, after: string] => [
  `place A {\n code "1"}\n\n${broken}\n\nplace B {\n code "2"}\n`,
  `place A {\n  code "1"\n}\n\n${broken}\n\nplace B {\n  code "2"\n}\n`,
];

describe('a file with errors', () => {
  it.each([
    ['an unknown word', '   efficiency A {\n owner   NGH\n\tmisspelt  \n  stage    idea }'],
    ['an unknown character', 'place  C {  code   $ "1" }'],
    ['a missing word', 'place  C {  code   }'],
    ['a surplus brace', 'place  C {  code   "3" }  }'],
    ['words that belong to nothing', '  and   so on,  // as  ever'],
    ['a quotation mark without partner', 'place  C {\n code   "3\n}'],
    ['two elements on one broken line', 'place  C {  code   }  place D {  code "4" }'],
  ])('formats what is around %s and leaves that alone', (_, broken) => {
    const [before, after] = between(broken);
    expect(format(before)).toBe(after);
    expect(format(after)).toBe(after);
  });

  it('leaves an element without its brace alone, and what may belong to it', () => {
    const text =
      'place A {\n code "1"}\nplace  B {\n   code  "2"\n   // more\n\nplace C {\n code "3"\n}\nplace D {\n code "4"}\n';
    expect(format(text)).toBe(
      'place A {\n  code "1"\n}\nplace  B {\n   code  "2"\n   // more\n\nplace C {\n code "3"\n}\nplace D {\n  code "4"\n}\n',
    );
  });

  it('leaves an unfinished file alone', () => {
    expect(format('part  of X\nposition  WUH {\n   income "x"   3')).toBe(
      'part of X\nposition  WUH {\n   income "x"   3\n',
    );
    expect(format('part  of\n')).toBe('part  of\n');
    expect(format('/*  never closed ')).toBe('/*  never closed\n');
  });
});
