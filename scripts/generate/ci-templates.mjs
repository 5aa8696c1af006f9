import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../project.mjs';

const output = inRoot('packages', 'server', 'src', 'generated');
const banner = '// Generated from templates/ by `npm run generate`. Not to be edited.\n';
const TEMPLATES = { github: 'github-workflow.yml', gitlab: 'gitlab-ci.yml' };

/** Writes what CI servers run as a module, so that `stplan init` has it in the bundled command too. */
export function generateCiTemplates() {
  const texts = Object.entries(TEMPLATES).map(([server, file]) => {
    const text = readFileSync(inRoot('templates', file), 'utf8').replaceAll('\r\n', '\n');
    return `  ${server}: ${JSON.stringify(text)},\n`;
  });
  const path = `${output}/ci-templates.ts`;
  const module = `${banner}\n/** What each server runs, as it stands in templates/. */\nexport const CI_TEMPLATES = {\n${texts.join('')}};\n`;
  mkdirSync(output, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== module) writeFileSync(path, module);
}
