import { NO_MEMORY, type Statement } from '@stplan/model';
import { documentedRule, type ExampleFile, RULES, reports } from '@stplan/rules';
import { expect, it } from 'vitest';
import { filesUnder } from '../architecture/files.ts';
import { workExample } from './run-example.ts';

const statementRules = RULES.filter((rule) => rule.over === 'statements');

/** Every plan of the examples, and every example of a rule. */
const plans: readonly (readonly ExampleFile[])[] = [
  ...Map.groupBy(filesUnder('examples', /\.stplan$/), ({ path }) => folderOf(path)).values(),
].map((files) => files.map(({ path, text }) => ({ file: path, text })));
const ruleExamples = RULES.flatMap(({ id }) => documentedRule(id)?.docs ?? []).flatMap(({ bad, good }) => [bad, good]);

/** Files of a published plan or a complete one belong together, the broken ones stand each for itself. */
function folderOf(path: string): string {
  const [, group, name] = path.split('/');
  return group === 'published' || group === 'broken' ? `${group}/${name}` : (group ?? '');
}

const isRight = ({ verdict, improbable }: Statement) =>
  verdict === 'exact' || verdict === 'met' || (verdict === 'within-rounding' && !improbable);

it('every statement that came out wrong is reported by one rule, and none that is right', () => {
  const faults: string[] = [];
  let broken = 0;
  for (const files of [...plans, ...ruleExamples]) {
    const { workspace, reconciliations } = workExample(files);
    for (const reconciliation of reconciliations) {
      for (const statement of reconciliation.statements) {
        const claimed = statementRules.filter((rule) =>
          reports(rule, statement, {
            ...reconciliation,
            workspace,
            bodies: () => undefined,
            texts: workspace.texts,
            readingFindings: [],
            memory: NO_MEMORY,
          }),
        );
        const ids = claimed.map(({ id }) => id).join(', ');
        if (!isRight(statement)) broken++;
        // A note about rounding stays silent beside a finding, and a dependent statement is told at its cause.
        const silent = isRight(statement) || statement.improbable || statement.dependsOn !== undefined;
        const wanted = silent ? claimed.length <= (isRight(statement) ? 0 : 1) : claimed.length === 1;
        if (!wanted) faults.push(`${statement.id} ${statement.verdict}: ${ids || 'no rule'}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(broken).toBeGreaterThan(50);
});
