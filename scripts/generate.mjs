import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateCiTemplates } from './generate/ci-templates.mjs';
import { generateLanguagePages } from './generate/language-pages.mjs';
import { generateLibraryTexts } from './generate/library-texts.mjs';
import { generateReportAssets } from './generate/report-assets.mjs';
import { generateRuleRegistry } from './generate/rule-registry.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot, stop } from './project.mjs';
import { runNode, runTool } from './run.mjs';

const output = inRoot('packages', 'language', 'src', 'generated');
const straightOutput = inRoot('packages', 'language', 'src', 'parse', 'generated');
const straightScripts = inRoot('packages', 'language', 'scripts');
const stamp = inRoot('node_modules', '.cache', 'stplan', 'generated');

/** Everything the generated parser depends on, in one digest: an unchanged grammar need not be generated again. */
function digestOfInputs() {
  const written = [inRoot('grammar'), straightScripts].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
      .sort(),
  );
  const inputs = [inRoot('langium-config.json'), inRoot('node_modules', 'langium-cli', 'package.json'), ...written];
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input}\0`).update(readFileSync(input)).update('\0');
  return hash.digest('hex');
}

/** Generates what the program needs and Git does not hold: pages of the language, library, list of rules, the report's style and script, and the parser if its grammar changed. */
export function generate() {
  generateCiTemplates();
  generateLanguagePages();
  generateLibraryTexts();
  generateRuleRegistry();
  generateReportAssets();
  generateParser();
  generateBodyRegister();
}

/** The library is read for it, so it comes after the parser. */
function generateBodyRegister() {
  const script = inRoot('scripts', 'generate', 'body-register.mjs');
  if (runNode('--experimental-strip-types', ['--no-warnings', script]) !== 0) {
    stop('the register of bodies could not be generated from packages/library');
  }
}

function generateParser() {
  if (!existsSync(inRoot('grammar', 'stplan.langium'))) stop('grammar/stplan.langium is missing: nothing to generate');
  const digest = digestOfInputs();
  const isThere = existsSync(output) && existsSync(straightOutput) && existsSync(stamp);
  if (isThere && readFileSync(stamp, 'utf8') === digest) return;
  if (runTool('langium', ['generate']) !== 0) stop('the parser could not be generated from grammar/stplan.langium');
  const script = inRoot('packages', 'language', 'scripts', 'generate-straight-parser.mts');
  // Node 22 needs the flag to run TypeScript; newer ones allow it.
  if (runNode('--experimental-strip-types', ['--no-warnings', script]) !== 0) {
    stop('the straight parser could not be generated from the grammar');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  generate();
  // The pages of the rules and the highlighting are committed, so they are written here only: `npm test` reports them
  // when they are stale.
  const highlighting = inRoot('packages', 'vscode', 'scripts', 'generate-highlighting.mts');
  const codes = [
    runNode(inRoot('scripts', 'generate', 'rule-pages.mjs')),
    runNode('--experimental-strip-types', ['--no-warnings', highlighting]),
  ];
  process.exitCode = Math.max(...codes);
}
