import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from './format-plan.ts';

const format = (text: string): string => formatPlan(parsePlan(text)).text;

describe('comments', () => {
  it('of their own line stand with what follows, or before the closing brace', () => {
    const text =
      '// file\npart of X\n// on A\n\n\nplace A { // opens\n// first\ncode "1"\n  /* second */\n}  // closed\n// end';
    expect(format(text)).toBe(
      '// file\npart of X\n\n// on A\n\nplace A {  // opens\n  // first\n  code "1"\n  /* second */\n}  // closed\n// end\n',
    );
  });

  it('at the ends of neighbouring lines stand in a column, and go on below in it', () => {
    const text = 'place A {\ncode "1"// one\nlead "chair" of WUH  // two,\n                     // in two lines\n}';
    expect(format(text)).toBe(
      'place A {\n  code "1"             // one\n  lead "chair" of WUH  // two,\n                       // in two lines\n}\n',
    );
  });

  it('that document an element stay with it', () => {
    expect(format('place A { }\n///  What A is.\n\n\nplace B {\n}')).toBe(
      'place A { }\n\n///  What A is.\nplace B {\n}\n',
    );
  });

  it('inside a statement stay between the same words', () => {
    expect(format('place A {\nmembers /* north */ NGH, // first\n/* south */\nWUH\n}')).toBe(
      'place A {\n  members /* north */ NGH,  // first\n          /* south */ WUH\n}\n',
    );
  });

  it('keep their inner lines and lose the blanks at the end of their line', () => {
    expect(format('/* a  \n\t b */\n// c  \t\npart of X')).toBe('/* a  \n\t b */\n// c\npart of X\n');
  });
});
