import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlanSummary, PlanViewRequests } from '@stplan/server/protocol';
import { initialise, runStplan, type SpawnedServer, spawnServer } from '@stplan/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScratchRepository, scratchRepository } from '../diff/scratch-repository.ts';
import { bundleServer } from './server-bundle.ts';

/** Comparisons and exports as an editor asks a server in a process of its own for them. */

let repository: ScratchRepository;
let server: SpawnedServer;
let plan: PlanSummary;
const home = mkdtempSync(join(tmpdir(), 'stplan-pages-'));

const start = async (folder: string): Promise<SpawnedServer> => {
  const started = spawnServer([process.execPath, join(home, 'server.cjs'), '--stdio'], home);
  await initialise(started.editor, [pathToFileURL(folder).toString()]);
  return started;
};
async function ask<M extends keyof PlanViewRequests>(
  method: M,
  params: PlanViewRequests[M]['params'],
): Promise<PlanViewRequests[M]['result']> {
  return (await server.editor.request(method, params)) as PlanViewRequests[M]['result'];
}

beforeAll(async () => {
  repository = scratchRepository();
  repository.commit('The plan as it was submitted');
  repository.git('tag', 'submitted');
  repository.git('branch', '--quiet', 'drafts');
  repository.edit({ file: 'commitments.stplan', from: /(commitment HomeFirst [\s\S]*?target +)3.5%/, to: '$14.0%' });
  repository.commit('Promise less');
  repository.git('commit', '--quiet', '--allow-empty', '-m', 'Nothing of the plan');
  repository.edit({ file: 'contracts.stplan', from: 'NorthCCG    265.2    266.4', to: 'NorthCCG    265.2    264.0' });
  await bundleServer(join(home, 'server.cjs'));
  server = await start(repository.folder);
  [plan] = (await ask('stplan/plans', {})) as readonly [PlanSummary];
});
afterAll(() => {
  server.process.kill();
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

/** What a reader of a page reads in its list and its tables, without the places that only an editor has. */
function said(html: string): readonly string[] {
  const rows = html
    .slice(html.indexOf('<main'))
    .replaceAll(/<th scope=col>Place/g, '')
    .replaceAll(/<td>(?:<(a|span) class=src[^>]*>[^<]*<\/\1>)?(?=<tr>|<\/tbody>|<tbody>)/g, '')
    .replaceAll(/<a class=src[^>]*>[^<]*<\/a>/g, '')
    .match(/<li>[^<]*|<tr>.*?(?=<tr>|<\/tbody>|<\/table>|<tbody>)/gs);
  return rows?.map((row) => row.replaceAll(/<[^>]*>/g, '|').trim()) ?? [];
}

describe('a comparison with a revision', () => {
  it('says what stplan diff says as a page', async () => {
    const page = await ask('stplan/comparison', { ...plan, revision: 'submitted' });
    const file = join(home, 'diff.html');
    await runStplan(['diff', 'submitted', '--format', 'html', '-o', file], repository.folder);
    expect(said(page?.html ?? '')).toEqual(said(readFileSync(file, 'utf8')));
    expect(page?.html).toContain('One commitment is weakened: HomeFirst.');
    expect(page?.html).toContain('One contract no longer agrees: AcuteNorth.');
    expect(page?.title).toBe('Westmarch implementation plan (fictional) since submitted');
  });

  it('leads to the lines of the plan as it stands', async () => {
    const page = await ask('stplan/comparison', { ...plan, revision: 'submitted' });
    const row = /contract AcuteNorth.*?href="#f(\d+)-(\d+)">(contracts\.stplan:\d+)</s.exec(page?.html ?? '');
    const file = page?.files[Number(row?.[1]) - 1] ?? '';
    expect(file).toMatch(/contracts\.stplan$/);
    expect(readFileSync(new URL(file), 'utf8').split('\n')[Number(row?.[2]) - 1]).toContain(
      'NorthCCG    265.2    264.0',
    );
  });

  it('counts what is typed and not saved yet, and tells of a text that cannot be read', async () => {
    const uri = plan.files.find((file) => file.endsWith('commitments.stplan')) ?? '';
    const text = readFileSync(new URL(uri), 'utf8');
    server.editor.open(uri, text.replace('4.0%', '3.5%'));
    const mended = await ask('stplan/comparison', { ...plan, revision: 'submitted' });
    expect(mended?.html).not.toContain('weakened');
    server.editor.close(uri);
    server.editor.open(uri, text.replace('commitment HomeFirst', 'commitment HomeFirst }'));
    const broken = await ask('stplan/comparison', { ...plan, revision: 'submitted' });
    expect(broken?.html).toMatch(/mistakes? in the text in the editor: what cannot be read there is not compared\./);
    server.editor.close(uri);
  });

  it('says of a plan that was not there that it is added', async () => {
    const nothing = repository.git('hash-object', '-t', 'tree', '-w', '/dev/null').trim();
    const commit = repository.git('commit-tree', nothing, '-m', 'Nothing yet').trim();
    repository.git('branch', 'bare', commit);
    const page = await ask('stplan/comparison', { ...plan, revision: 'bare' });
    expect(page?.html).toContain('1 plan added: Westmarch implementation plan (fictional) (Westmarch)');
  });

  it.each([
    ['gone', 'gone is no revision of this repository'],
    ['--output=/tmp/x', '--output=/tmp/x is no revision of this repository'],
  ])('with %s is refused in words', async (revision, message) => {
    await expect(ask('stplan/comparison', { ...plan, revision })).rejects.toThrow(message);
  });

  it('is refused where there is no repository', async () => {
    const alone = await start(join(import.meta.dirname, '..', '..', 'examples', 'estmere'));
    const outside = mkdtempSync(join(tmpdir(), 'stplan-no-repository-'));
    const elsewhere = await start(outside);
    elsewhere.editor.open(pathToFileURL(join(outside, 'plan.stplan')).toString(), 'plan Alone "Alone" { }\n');
    const [lone] = (await elsewhere.editor.request('stplan/plans')) as readonly [PlanSummary];
    const asked = elsewhere.editor.request('stplan/comparison', { ...lone, revision: 'HEAD' });
    await expect(asked).rejects.toThrow('this folder is in no Git repository');
    alone.process.kill();
    elsewhere.process.kill();
    rmSync(outside, { recursive: true, force: true });
  });
});

describe('revisions to choose from', () => {
  it('are branches, tags, and the commits that touch the plan', async () => {
    const revisions = (await ask('stplan/revisions', plan)) ?? [];
    const of = (wanted: string) => revisions.filter(({ kind }) => kind === wanted);
    expect(of('branch').map(({ name }) => name)).toEqual(expect.arrayContaining(['main', 'drafts']));
    expect(of('tag').map(({ name, subject }) => [name, subject])).toEqual([
      ['submitted', 'The plan as it was submitted'],
    ]);
    expect(of('commit').map(({ subject }) => subject)).toEqual(['Promise less', 'The plan as it was submitted']);
    expect(revisions.every(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
  });
});

describe('scenarios', () => {
  it('are those of stplan scenario, and lead to what they set', async () => {
    const page = await ask('stplan/scenarios', plan);
    const file = join(home, 'scenarios.html');
    await runStplan(['scenario', '--format', 'html', '-o', file], repository.folder);
    expect(said(page?.html ?? '')).toEqual(said(readFileSync(file, 'utf8')));
    expect(page?.html).toContain('HardWinter “A hard winter”');
    expect(page?.html).toMatch(/href="#f\d+-\d+">assumptions-and-scenarios\.stplan:\d+</);
    expect(page?.files.some((uri) => uri.endsWith('assumptions-and-scenarios.stplan'))).toBe(true);
  });
});

describe('an export', () => {
  it.each(['json', 'xlsx', 'ics', 'csv', 'parquet'] as const)('as %s has the bytes of stplan export', async (form) => {
    const files = (await ask('stplan/export', { ...plan, form })) ?? [];
    const folder = join(home, form);
    const target = form === 'csv' || form === 'parquet' ? folder : join(folder, `Westmarch.${form}`);
    const { status } = await runStplan(['export', '--format', form, '-o', target], repository.folder);
    expect(status).toBe(0);
    expect(files.map(({ name }) => name).sort()).toEqual(readdirSync(folder).sort());
    for (const file of files) {
      const content = 'text' in file ? Buffer.from(file.text) : Buffer.from(file.base64, 'base64');
      expect(content.equals(readFileSync(join(folder, file.name))), file.name).toBe(true);
    }
  });
});
