import type { Json } from '@stplan/model';
import { RULES } from '../generated/registry.ts';
import { AREAS } from '../rule/area.ts';
import { rulePagePath } from '../wording/rule-page-path.ts';
import { documentedRule } from './documented-rules.ts';
import { rulePage } from './rule-page.ts';
import { rulesIndex } from './rules-index.ts';
import { acceptancesSchema, settingsSchema } from './settings-schema.ts';
import { severitiesSchema } from './severities-schema.ts';

/** The folders that hold nothing but pages of rules. */
export const pageFolders: readonly string[] = AREAS.map(({ name }) => `docs/rules/${name}`);

/** Every file of the repository that is made from the rules: its path from the root, and its text. */
export function generatedPages(): ReadonlyMap<string, string> {
  const pages = RULES.flatMap(({ id }): [string, string][] => {
    const documented = documentedRule(id);
    return documented === undefined ? [] : [[rulePagePath(id), rulePage(documented)]];
  });
  return new Map([
    ...pages,
    ['docs/rules/README.md', rulesIndex(RULES)],
    ['packages/rules/schema/severities.schema.json', json(severitiesSchema(RULES))],
    ['packages/rules/schema/settings.schema.json', json(settingsSchema(RULES))],
    ['packages/rules/schema/acceptances.schema.json', json(acceptancesSchema(RULES))],
  ]);
}

function json(schema: Json): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
