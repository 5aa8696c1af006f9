import { applyFixes } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { FIX_EXAMPLES } from './fix-examples.ts';
import { checkExample } from './run-example.ts';

type Texts = ReadonlyMap<string, string>;

const KEPT = 'note "Agreed by the board" [Minutes "p. 2"]';

const findingsOf = (texts: Texts) =>
  checkExample([...texts].map(([file, text]) => ({ file, text }))).findings.map(({ finding }) => finding);

/** Every way out that writes over something, in a plan that says something more behind that. */
const withEvidence = FIX_EXAMPLES.flatMap(({ id, files }) => {
  const texts: Texts = new Map(files.map(({ file, text }) => [file, text]));
  const fixes = findingsOf(texts)
    .filter(({ rule }) => rule === id)
    .flatMap(({ fixes, message }) => fixes.map((fix) => ({ fix, message })));
  return fixes.flatMap(({ fix, message }) =>
    fix.edits
      .filter(({ span, text }) => span.end > span.start && text !== '')
      .flatMap(({ span }) => {
        const text = texts.get(span.file) ?? '';
        const noted = `${text.slice(0, span.end)} ${KEPT}${text.slice(span.end)}\nsource Minutes "Minutes" dated 1 May 2016\n`;
        const after: Texts = new Map([...texts, [span.file, noted]]);
        const finding = findingsOf(after).find((one) => one.rule === id && one.message === message);
        const same = finding?.fixes.find(({ title }) => title === fix.title);
        return finding === undefined || same === undefined ? [] : [{ id, title: fix.title, finding, fix: same, after }];
      }),
  );
});

describe('a fix leaves what is said behind a statement', () => {
  it('is asked of fixes of many rules', () => {
    expect(new Set(withEvidence.map(({ id }) => id)).size).toBeGreaterThan(10);
  });

  it.each(withEvidence)('$id: “$title”', ({ finding, fix, after }) => {
    const fixed = [...applyFixes(after, [{ finding, fix }]).texts.values()].join('\n');
    expect(fixed).toContain(KEPT);
  });
});
