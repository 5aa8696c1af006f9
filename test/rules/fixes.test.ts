import { applyFixes, type CheckResult, RULES_WITH_FIXES } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { fixTexts } from '../../packages/cli/src/commands/fix/fix-texts.ts';
import { FIX_EXAMPLES } from './fix-examples.ts';
import { checkExample, workExample } from './run-example.ts';

type Texts = ReadonlyMap<string, string>;

const check = (texts: Texts) => checkExample([...texts].map(([file, text]) => ({ file, text })));

/** What is offered in the examples of rules, each way out by itself. */
const offered = FIX_EXAMPLES.flatMap(({ id, files }) => {
  const texts: Texts = new Map(files.map(({ file, text }) => [file, text]));
  const before = check(texts);
  return before.findings
    .map(({ finding }) => finding)
    .filter(({ rule }) => rule === id)
    .flatMap((finding) => finding.fixes.map((fix) => ({ id, title: fix.title, fix, finding, texts, before })));
});

const errors = ({ findings }: CheckResult) =>
  findings.filter(({ severity }) => severity === 'error').map(({ finding }) => finding.rule);

/** How each statement comes out, by what it is about. */
function figures(texts: Texts): Map<string, string> {
  const { reconciliations } = workExample([...texts].map(([file, text]) => ({ file, text })));
  const statements = reconciliations.flatMap(({ plan, statements }) => statements.map((one) => ({ plan, one })));
  return new Map(
    statements.map(({ plan, one: { id, verdict, lhs, rhs } }) => {
      const values = [...lhs, ...rhs].map(({ value }) => (value === undefined ? '_' : `${value.n}/${value.d}`));
      return [`${plan.name} ${id}`, `${verdict} ${values.join(' ')}`];
    }),
  );
}

/** What is there more often than before. */
function more(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return after.filter((rule) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('what is offered', () => {
  it.each(offered)('$id: “$title” puts the finding right, and brings no error', ({ fix, finding, texts, before }) => {
    const after = check(new Map([...texts, ...applyFixes(texts, [{ finding, fix }]).texts]));
    const same = after.findings.filter((left) => left.finding.message === finding.message);
    expect(same.map((left) => left.finding.message)).toEqual([]);
    expect(more(errors(after), errors(before))).toEqual([]);
  });

  const safe = offered.filter(({ fix }) => fix.safe);
  it.each(safe)('$id: “$title” changes no figure that was read before', ({ fix, finding, texts }) => {
    const after = figures(new Map([...texts, ...applyFixes(texts, [{ finding, fix }]).texts]));
    for (const [id, told] of figures(texts)) expect(`${id} ${after.get(id)}`).toBe(`${id} ${told}`);
  });

  const plans = new Map(offered.map(({ id, texts }) => [texts, { id, texts }]));
  it.each([...plans.values()])('$id: fixing all twice is as good as once', ({ texts }) => {
    const choice = { unsafe: true, rules: undefined, files: new Set(texts.keys()) };
    const once = fixTexts(texts, check, choice);
    expect(once.changed.size).toBeGreaterThan(0);
    expect(fixTexts(new Map([...texts, ...once.changed]), check, choice).applied).toEqual([]);
  });
});

it('the list of rules with fixes names those whose examples show one, and whether one is safe', () => {
  const shown = new Map<string, boolean>();
  for (const { id, fix } of offered) shown.set(id, (shown.get(id) ?? false) || fix.safe);
  const sorted = [...shown].sort(([one], [other]) => (one < other ? -1 : 1));
  expect([...RULES_WITH_FIXES].map(([id, { safe }]) => [id, safe])).toEqual(sorted);
});
