import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { HOSTILE_TEXTS, hostilePlan } from './hostile-plan.ts';

/** What programs are given holds against the schemas of their formats, also where a plan tries to break out of them. */

const here = dirname(fileURLToPath(import.meta.url));
const examples = join(here, '..', '..', 'examples');
const read = (name: string) => readFileSync(join(here, name), 'utf8');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(formats as unknown as (ajv: Ajv) => void)(ajv);
// the schema of the OASIS standard, as a package of Microsoft's carries it
const sarifSchema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// it says draft 4, of which it uses nothing that later drafts changed but the name of its id
const { $schema: _, id: __, ...draftless } = sarifSchema;
const isSarif = ajv.compile(draftless);
const isGitlab = ajv.compile(JSON.parse(read('gitlab-code-quality.schema.json')));

const REPORTS = ['json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'markdown'] as const;
type Reports = { readonly [F in (typeof REPORTS)[number]]: string };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stplan-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that a run writes, every format from the same check. */
async function reportsOf(name: string, args: readonly string[], cwd: string): Promise<Reports> {
  const out = (format: string) => join(folder, 'out', `${name}.${format}`);
  const wanted = REPORTS.flatMap((format) => ['--report', `${format}=${out(format)}`]);
  const { stderr } = await runStplan(['check', '--format', 'concise', ...args, ...wanted], cwd);
  expect(stderr).toBe('');
  return Object.fromEntries(REPORTS.map((format) => [format, readFileSync(out(format), 'utf8')])) as Reports;
}

/** Faults of an XML text against a schema. */
async function xmlFaults(xml: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [read(schema)] });
  return errors.map(({ rawMessage }) => rawMessage);
}

const plans: { readonly [name: string]: () => Promise<Reports> } = {
  'a large example': () => reportsOf('westmarch', ['westmarch', '--fail-on', 'info'], examples),
  'published plans': () => reportsOf('published', ['published'], examples),
  'a hostile plan': () => {
    mkdirSync(join(folder, 'hostile', 'a [x](y) %41'), { recursive: true });
    writeFileSync(join(folder, 'hostile', 'a [x](y) %41', 'p,l:a=n.stplan'), hostilePlan());
    return reportsOf('hostile', ['.'], join(folder, 'hostile'));
  },
};

describe.each(Object.keys(plans))('%s', (name) => {
  let reports: Reports;
  beforeAll(async () => {
    reports = await (plans[name] ?? expect.fail('no plan'))();
    expect(JSON.parse(reports.json).findings.length).toBeGreaterThan(0);
  });

  it('is SARIF 2.1.0', () => {
    isSarif(JSON.parse(reports.sarif));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('is a code quality report', () => {
    isGitlab(JSON.parse(reports.gitlab));
    expect(isGitlab.errors ?? []).toEqual([]);
  });

  it('is JUnit and Checkstyle', async () => {
    expect(await xmlFaults(reports.junit, 'junit.xsd')).toEqual([]);
    expect(await xmlFaults(reports.checkstyle, 'checkstyle.xsd')).toEqual([]);
  });

  it('says the same in every format', () => {
    const { findings, accepted } = JSON.parse(reports.json);
    const lines = reports.jsonl.trimEnd().split('\n');
    expect(lines.length).toBe(findings.length + accepted.length + 1);
    expect(JSON.parse(reports.gitlab).length).toBe(findings.length);
    expect(JSON.parse(reports.sarif).runs[0].results.length).toBe(findings.length + accepted.length);
    expect(reports.checkstyle.match(/<error /g)?.length).toBe(findings.length);
    expect(reports.github.match(/^::(error|warning|notice) /gm)?.length).toBe(findings.length);
    expect(reports.junit.match(/<(failure|system-out)/g)?.length).toBe(findings.length);
  });

  it('has a fingerprint of its own for every finding', () => {
    const { findings, accepted } = JSON.parse(reports.json) as Record<string, { fingerprint: string }[]>;
    const known = [...(findings ?? []), ...(accepted ?? [])].map(({ fingerprint }) => fingerprint);
    expect(new Set(known).size).toBe(known.length);
  });

  it('puts no control character anywhere', () => {
    for (const text of Object.values(reports)) expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('text of a hostile plan', () => {
  let reports: Reports;
  beforeAll(async () => {
    reports = await (plans['a hostile plan'] ?? expect.fail('no plan'))();
  });

  it('reaches the findings, so that there is something to escape', () => {
    const messages = JSON.stringify(JSON.parse(reports.json).findings);
    for (const sign of HOSTILE_TEXTS) expect(messages).toContain(JSON.stringify(sign).slice(1, -1));
  });

  it('starts no workflow command', () => {
    const lines = reports.github.trimEnd().split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+,line=\d+,[^:]*::/);
    expect(reports.github).not.toMatch(/^::(set-output|add-mask|stop-commands)/m);
    expect(reports.github).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
  });

  it('is no markup, mention or link in Markdown', () => {
    const shown = reports.markdown.replace(/<\/?(?:code|span|br)>/g, '');
    expect(shown).not.toMatch(/<[a-z/!]/i);
    expect(reports.markdown).not.toMatch(/@(?!<\/span>)|[^:<>]:\/\/|(?<!\\)\]\(/);
    const rows = reports.markdown.split('\n').filter((line) => line.startsWith('| <code>'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(4);
  });

  it('is no link and no placeholder in SARIF', () => {
    const { results } = JSON.parse(reports.sarif).runs[0];
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      expect(message.text).not.toMatch(/(?<!\{)\{\d+\}(?!\})/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('a%20%5Bx%5D(y)%20%2541/p%2Cl%3Aa%3Dn.stplan');
    }
  });
});
