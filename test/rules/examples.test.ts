import { documentedRule, type ExampleFile, RULES } from '@stplan/rules';
import { compareExpectations, readExpectations } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { checkExample, located } from './run-example.ts';

const documented = RULES.flatMap(({ id }) => documentedRule(id) ?? []);
const withExamples = documented.filter(({ docs }) => docs.bad.length > 0);

describe.each(withExamples)('the examples of $rule.id', ({ rule, docs }) => {
  it('get the finding where it is expected, and no other error', () => {
    const expected = docs.bad.flatMap(({ text }) => readExpectations(text));
    expect(expected.map((one) => one.rule)).toContain(rule.id);
    expect(differences(docs.bad, [rule.id, ...expected.map((one) => one.rule)])).toEqual([]);
  });

  it('get none when put right', () => {
    expect(differences(docs.good, [rule.id])).toEqual([]);
  });

  it('show no other fault besides', () => {
    const expected = docs.bad.flatMap(({ text }) => readExpectations(text)).map((one) => one.rule);
    const besides = (files: readonly ExampleFile[]) =>
      checkExample(files)
        .findings.filter(({ finding, severity }) => severity !== 'info' && finding.rule !== rule.id)
        .filter(({ finding }) => !expected.includes(finding.rule))
        .map(({ finding }) => `${finding.rule}: ${finding.message}`);
    expect(besides(docs.bad)).toEqual([]);
    expect(besides(docs.good)).toEqual([]);
  });

  it('are told in the words of the trade', () => {
    for (const { finding } of checkExample(docs.bad).findings) {
      const texts = [finding.message, finding.help ?? 'None.', ...finding.related.map(({ message }) => message)];
      for (const text of texts)
        expect(text).not.toMatch(/!(?=\s|$)|\b(lhs|rhs|undefined|null|NaN|element of type|token)\b/);
      expect(finding.message).toMatch(/[.?]$/);
      // A help may end with an example behind a colon.
      expect(finding.help ?? 'None.').toMatch(/[.?{]$|For example: /);
      if (finding.statement?.unexplained !== undefined) expect(finding.message).toMatch(/\d/);
    }
  });
});

it('only findings that no text brings about have no example', () => {
  expect(documented.filter(({ docs }) => docs.when !== undefined).map(({ rule }) => rule.id)).toEqual([
    'language/large-file',
    'language/many-mistakes',
    'language/not-text',
    'language/other-encoding',
    'language/rule-fault',
    'language/too-deep',
    'language/unreadable-file',
  ]);
});

/** How the findings that matter to an example, those of some rules and all errors, differ from what it expects. */
function differences(files: readonly ExampleFile[], rules: readonly string[]): string[] {
  const result = checkExample(files);
  return files.flatMap((file) => {
    const findings = located(result, file).filter(({ rule, severity }) => severity === 'error' || rules.includes(rule));
    return compareExpectations(readExpectations(file.text), findings);
  });
}
