import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../project.mjs';

/** Where the rule folders are. */
export const rulesFolder = inRoot('packages', 'rules', 'src');
const banner = '// Generated from the rule folders by `npm run generate`. Not to be edited.\n';

/** The ids of all rules, in order: every folder `<area>/<name>` that holds a `rule.ts`. */
export function ruleIds(folder = rulesFolder) {
  const folders = (path) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders(folder)
    .flatMap((area) => folders(join(folder, area.name)).map((rule) => `${area.name}/${rule.name}`))
    .filter((id) => existsSync(join(folder, id, 'rule.ts')))
    .sort((a, b) => (a < b ? -1 : 1));
}

function registryText(ids) {
  const name = (id) => id.replace(/[/-](.)/g, (_, letter) => letter.toUpperCase());
  const imports = ids.map((id) => `import { rule as ${name(id)} } from '../${id}/rule.ts';\n`).join('');
  const list = ids.map((id) => `  ${name(id)},\n`).join('');
  return `${banner}import type { Rule } from '../rule/rule.ts';\n${imports}\n/** All rules in the order of their ids. */\nexport const RULES: readonly Rule[] = [\n${list}];\n`;
}

function docsText(ids) {
  const page = (id) => join(rulesFolder, id, 'docs.md');
  const texts = ids
    .filter((id) => existsSync(page(id)))
    .map((id) => `  ${JSON.stringify(id)}:\n    ${JSON.stringify(readFileSync(page(id), 'utf8'))},\n`);
  return `${banner}/** The text of every rule's \`docs.md\` by its id. */\nexport const RULE_DOCS: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`;
}

/** Writes the list of rules and their pages for the program, if a folder came, went or changed. */
export function generateRuleRegistry() {
  const ids = ruleIds();
  mkdirSync(join(rulesFolder, 'generated'), { recursive: true });
  for (const [file, text] of [
    ['registry.ts', registryText(ids)],
    ['docs.ts', docsText(ids)],
  ]) {
    const path = join(rulesFolder, 'generated', file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
