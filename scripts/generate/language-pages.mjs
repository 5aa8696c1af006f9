import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../project.mjs';

const source = inRoot('docs', 'language');
const output = inRoot('packages', 'cli', 'src', 'generated');
const banner = '// Generated from docs/language by `npm run generate`. Not to be edited.\n';

const textOf = (...path) => readFileSync(inRoot('docs', 'language', ...path), 'utf8').replaceAll('\r\n', '\n');

/** What the overview says of each page: `| [Contracts](contracts.md) | both sides, value and activity |`. */
function aboutPages(overview) {
  const rows = overview.matchAll(/^\| \[.*?\]\((\w[\w-]*)\.md\) \| (.*) \|$/gm);
  return new Map([...rows].map(([, name, about]) => [name, about]));
}

/** Writes the language reference as a module, so that `stplan mcp` has it in the bundled command too. */
export function generateLanguagePages() {
  const overview = textOf('README.md');
  const about = aboutPages(overview);
  const names = readdirSync(source)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.slice(0, -'.md'.length));
  const order = [...about.keys()];
  const missing = names.filter((name) => !about.has(name));
  if (missing.length > 0) throw new Error(`docs/language/README.md does not list ${missing.join(', ')}`);
  const pages = [
    { name: 'overview', about: 'what the language is, in five minutes, and its pages', text: overview },
    ...order.map((name) => ({ name, about: about.get(name), text: textOf(`${name}.md`) })),
    {
      name: 'example',
      about: 'a plan file of a fictional footprint, with which the examples of the pages are read',
      text: `# An example plan\n\n\`\`\`stplan\n${textOf('prelude', 'westmarch.stplan')}\`\`\`\n`,
    },
  ].map((page) => ({ ...page, title: /^# (.*)/.exec(page.text)[1] }));
  const path = `${output}/language-pages.ts`;
  const module = `${banner}\n/** The pages of docs/language, in the order of its overview. */\nexport const LANGUAGE_PAGES: readonly {\n  readonly name: string;\n  readonly about: string;\n  readonly text: string;\n  readonly title: string;\n}[] = ${JSON.stringify(pages, null, 2)};\n`;
  mkdirSync(output, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== module) writeFileSync(path, module);
}
