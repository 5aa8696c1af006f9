/** A finding that a fixture says it will get: its line (from 1), its rule and a part of its message. */
export type Expectation = { readonly line: number; readonly rule: string; readonly text: string };

const EXPECTATION = /\/\/~[ \t]*([a-z][a-z-]*\/[a-z][a-z0-9-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/;
const MARK = /\/\/~/;

/**
 * The expected findings that stand in a plan's comments as `//~ rule/id: part of the message`. At the end of a line
 * the comment speaks of that line; alone on a line it speaks of the nearest line above that holds something else,
 * so that several can follow each other. The part may be empty. A mark that does not read so throws, because a
 * mistyped expectation would otherwise expect nothing.
 */
export function readExpectations(text: string): Expectation[] {
  const expectations: Expectation[] = [];
  let subject = 1;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const alone = line.trimStart().startsWith('//~');
    if (!alone && line.trim() !== '') subject = index + 1;
    if (!MARK.test(line)) return;
    const match = EXPECTATION.exec(line);
    if (match === null) throw new Error(`line ${index + 1}: write //~ area/rule: part of the message`);
    const [, rule = '', part = ''] = match;
    expectations.push({ line: subject, rule, text: part });
  });
  return expectations;
}
