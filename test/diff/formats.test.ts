import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { HtmlValidate } from 'html-validate';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceSchemaText } from '../../packages/report/scripts/generate-schema.mjs';

/** The forms of a comparison: none of them lets the text of a plan be more than text. */

const schemaFile = new URL('../../packages/report/schema/stplan-difference.schema.json', import.meta.url);
const published = readFileSync(schemaFile, 'utf8');

const HOSTILE = '<img src=x onerror=alert(1)> @everyone [x](https://evil.example) | `a` **b** $x$ </summary>\u202e';

const plan = (title: string, target: string, cost: string) => `plan Small "${title}" { footprint Small }
footprint Small { members Acute, Ccg }
organisation Acute "${HOSTILE}" { kind acute trust }
organisation Ccg { kind ccg }
contract Main "${HOSTILE}" {
  between Ccg and Acute
  value in £m annual {
    years 2017/18 2018/19
    Ccg 10.0 ${cost}
    Acute 10.0 11.0
  }
}
indicator Wait "${HOSTILE}" { unit % higher is better }
commitment Promise "${HOSTILE}" { owner Acute indicator Wait target ${target} by 31 March 2019 }
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-diff-formats-'));
  for (const [name, text] of [
    ['old', plan('A plan', '95%', '11.0')],
    ['new', plan(`A plan ${HOSTILE}`, '90%', '10.5')],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'plan.stplan'), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printed(format: string): Promise<string> {
  const { stdout, stderr, status } = await runStplan(['diff', 'old', 'new', '--format', format], folder);
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

describe('as JSON', () => {
  const ajv = new Ajv({ allowUnionTypes: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(published));

  it('has a schema that follows the types (node packages/report/scripts/generate-schema.mjs writes it)', () => {
    expect(published).toBe(differenceSchemaText());
  });

  it('keeps to the schema', async () => {
    const document = JSON.parse(await printed('json'));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document.plans[0].changes).toContainEqual(
      expect.objectContaining({ turn: 'weakened', name: 'Promise', what: 'target', difference: '-0.05' }),
    );
    expect(document.plans[0].statements).toContainEqual(
      expect.objectContaining({ id: 'contract-value/Main/2018-19', turn: 'stopped closing' }),
    );
  });

  it('gives no figure as a JSON number, as the schema says', async () => {
    const text = await printed('json');
    const changed = text.replace(/"value": "(-?\d+(?:\.\d+)?)"/, '"value": $1');
    expect(changed).not.toBe(text);
    expect(validate(JSON.parse(changed))).toBe(false);
  });
});

describe('as Markdown', () => {
  it('shows hostile text as text', async () => {
    const markdown = await printed('markdown');
    const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href');
    expect(html).not.toMatch(
      /<(?!\/?(?:h2|h3|ul|li|p|br|span|details|summary|table|thead|tbody|tr|th|td|code|strong)\b)/,
    );
    expect(html.match(/<summary>/g)?.length).toBe(html.match(/<\/summary>/g)?.length);
    expect(html).toContain('@</span>everyone');
    expect(markdown).not.toContain('\u202e');
  });

  it('has a table of three columns in every part', async () => {
    const markdown = await printed('markdown');
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 5)).toEqual([]);
  });
});

describe('as HTML', () => {
  it('is valid, asks for nothing and runs nothing', async () => {
    const html = await printed('html');
    const { results } = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'attr-quotes': 'off',
        'no-implicit-close': 'off',
        'no-inline-style': 'error',
        'no-raw-characters': ['error', { relaxed: true }],
        'void-style': 'off',
        'long-title': 'off',
      },
    }).validateStringSync(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect(html).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri/,
    );
    const tags = html.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /^<(script|img|link|iframe)|\s(on\w+|style|src)=|href="?(?!["#])/.test(tag))).toEqual(
      [],
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)>');
  });
});

describe('as text', () => {
  it('writes out what a terminal would obey', async () => {
    const text = await printed('text');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('<U+202E>');
  });

  it('is written to a file whole', async () => {
    const { stdout } = await runStplan(['diff', 'old', 'new', '-o', 'out/diff.txt'], folder);
    expect(stdout).toBe('wrote out/diff.txt (2 KB)\n');
    expect(readFileSync(join(folder, 'out', 'diff.txt'), 'utf8')).toBe(await printed('text'));
  });
});
