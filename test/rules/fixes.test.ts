import type { Fix } from '@stplan/model';
import { documentedRule, type ExampleFile, RULES } from '@stplan/rules';
import { expect, it } from 'vitest';
import { checkExample } from './run-example.ts';

/** The bad examples of rules over the plan whose findings offer a way out, with each of these. */
const offered = RULES.filter(({ over }) => over === 'plan').flatMap(({ id }) => {
  const files = documentedRule(id)?.docs.bad ?? [];
  if (files.length === 0) return [];
  const { findings } = checkExample(files);
  const own = findings.filter(({ finding }) => finding.rule === id);
  return own.flatMap(({ finding }) => finding.fixes.map((fix) => ({ id, title: fix.title, fix, files })));
});

it('some rules over the plan offer a way out', () => {
  expect(offered.length).toBeGreaterThan(3);
});

it.each(offered)('$id: “$title” puts it right and breaks nothing', ({ id, fix, files }) => {
  const { findings } = checkExample(files.map((file) => applied(file, fix)));
  const left = findings.filter(({ finding, severity }) => finding.rule === id || severity === 'error');
  expect(left.map(({ finding }) => finding.message)).toEqual([]);
});

function applied({ file, text }: ExampleFile, { edits }: Fix): ExampleFile {
  const own = edits.filter(({ span }) => span.file === file).toSorted((a, b) => b.span.start - a.span.start);
  return {
    file,
    text: own.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text),
  };
}
