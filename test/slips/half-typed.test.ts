import { describe, expect, it } from 'vitest';
import { inLanguage, WORKPLACES, withText } from './workplaces.ts';

/** Whoever types a table passes through every state of it; none may bury the one thing that is not finished yet. */

const workplace = WORKPLACES.find(({ name }) => name === 'examples/estmere')!;
const file = [...workplace.texts.keys()].find((name) => name.includes('scheme'))!;
const before = workplace.texts.get(file)!;

const TABLES = {
  'a scheme with its effect': `
efficiency Lists "Theatre lists" {
  owner  AcuteTrust
  kind   cip
  recurrent
  stage  in delivery
  starts 1 April 2018
  effect in £m annual {
    years      2017/18  2018/19  2019/20
    AcuteTrust cost  -      0.4    (0.4)   note "half of it"
    net              -      0.4    (0.4)
  }
}
`,
  'a contract seen from both sides': `
contract Extra "Extra services" {
  between  NorthCCG and AcuteTrust
  form     block
  status   signed 23 December 2016
  value in £m {
    years  2017/18  2018/19
    NorthCCG   1.0      1.0
    AcuteTrust 1.0      1.0
  }
  activity NonElective in spells { years 2017/18 2018/19   contracted 43,100 43,900 }
}
`,
};

/** What is said of the language when a text is typed up to a character, and an editor has closed the braces or not. */
function messagesAt(text: string, at: number, closing: boolean): readonly string[] {
  const typed = text.slice(0, at);
  const open = [...typed.replace(/"[^"\n]*"?/g, '')].reduce(
    (depth, letter) => depth + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
    0,
  );
  const rest = closing ? '\n}'.repeat(Math.max(open, 0)) : '';
  return inLanguage(withText(workplace, file, `${before}${typed}${rest}\n`))
    .map(({ rule, message }) => `${rule} ${message}`)
    .filter((line) => !workplace.known.has(line));
}

describe.each(Object.entries(TABLES))('%s', (_, text) => {
  it.each([
    ['as an editor closes braces', true],
    ['with the braces still open', false],
  ])('never says more than two things while it is typed, %s', (_, closing) => {
    const flooded: string[] = [];
    for (let at = 1; at <= text.length; at++) {
      const messages = messagesAt(text, at, closing);
      if (messages.length > 2)
        flooded.push(`${JSON.stringify(text.slice(Math.max(0, at - 40), at))}\n    ${messages.join('\n    ')}`);
    }
    expect(flooded).toEqual([]);
  });
});
