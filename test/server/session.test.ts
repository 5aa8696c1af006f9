import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CAPABILITIES, startServer } from '@stplan/testkit';
import { afterEach, describe, expect, it } from 'vitest';

/** A server and a bare editor over streams: what comes over the wire, whoever the editor is. */

const folders: string[] = [];

/** Lays files out in a folder of their own; gives the address of a file by its name. */
function layOut(files: Readonly<Record<string, string>>): { path: string; uri: (name: string) => string } {
  const path = mkdtempSync(join(tmpdir(), 'stplan-server-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  const root = pathToFileURL(path).toString();
  return { path, uri: (name) => (name === '' ? root : `${root}/${name}`) };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const PLAN = `plan Estmere "Estmere" {
  footprint Estmere
  period 2017/18 to 2018/19
}
footprint Estmere "Estmere" { members CCG, WUH }
organisation CCG "Commissioner" { kind ccg }
organisation WUH "Hospitals" { kind acute trust }
`;
const contract = (value: string) => `part of Estmere

contract Acute "Acute services" {
  between CCG and WUH
  value in £m annual {
    years  2017/18
    CCG       10.0
    WUH       ${value}
  }
}
`;
const POSITIONS = `part of Estmere

position WUH in £m annual {
  years                        2017/18
  income "Contract" with CCG      10.0
  cost   "All"                    10.0
  planned                          0.0
}
`;
const FILES = { 'plan.stplan': PLAN, 'contracts.stplan': contract('10.0'), 'positions.stplan': POSITIONS };

describe('a server over streams', () => {
  it('tells what is wrong in files that nobody opened, and takes it back when they are deleted', async () => {
    const { uri, path } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const editor = await startServer([uri('')]);
    const contracts = uri('contracts.stplan');
    await editor.until(() => (editor.codes(contracts)?.length ?? 0) > 0, 'a finding about the contract');
    expect(editor.codes(contracts)).toContain('contract/value');
    rmSync(join(path, 'contracts.stplan'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: contracts, type: 3 }] });
    await editor.until(() => editor.codes(contracts)?.length === 0, 'the end of the findings');
  });

  it('tells nothing of a file before it has read the rest of its plan', async () => {
    const { uri } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const editor = await startServer([uri('')]);
    const contracts = uri('contracts.stplan');
    editor.open(contracts, contract('11.0'));
    await editor.until(() => editor.codes(contracts) !== undefined, 'what is said of the contract first');
    expect(editor.codes(contracts)).toContain('contract/value');
  });

  it('tells of another file what a change of this one makes wrong there', async () => {
    const { uri } = layOut(FILES);
    const editor = await startServer([uri('')]);
    const [contracts, positions] = [uri('contracts.stplan'), uri('positions.stplan')];
    const before = editor.codes(positions) ?? [];
    editor.open(contracts, contract('10.0'));
    // both sides of the contract now say 12.0, which the hospitals' position does not have
    for (const line of [6, 7]) {
      editor.change(contracts, { start: { line, character: 14 }, end: { line, character: 18 } }, '12.0');
    }
    await editor.until(() => (editor.codes(positions)?.length ?? 0) > before.length, 'a finding about the position');
    expect(editor.codes(positions)).toContain('contract/tie');
    const related = editor.diagnostics(positions)?.flatMap(({ relatedInformation = [] }) => relatedInformation);
    expect(related?.map(({ location }) => location.uri)).toContain(contracts);
    // closed without saving: what is saved counts again
    editor.close(contracts);
    await editor.until(() => editor.codes(positions)?.length === before.length, 'the findings of before');
  });

  it('follows a rename, in which the file comes before it goes', async () => {
    const { uri, path } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const editor = await startServer([uri('')]);
    const [old, now] = [uri('contracts.stplan'), uri('deals.stplan')];
    await editor.until(() => editor.codes(old)?.includes('contract/value') === true);
    renameSync(join(path, 'contracts.stplan'), join(path, 'deals.stplan'));
    editor.notify('workspace/didRenameFiles', { files: [{ oldUri: old, newUri: now }] });
    await editor.until(() => editor.codes(now)?.includes('contract/value') === true && editor.codes(old)?.length === 0);
  });

  it('heeds stplan.json, and says when it cannot be used', async () => {
    const { uri, path } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const editor = await startServer([uri('')]);
    const [contracts, settings] = [uri('contracts.stplan'), uri('stplan.json')];
    await editor.until(() => editor.codes(contracts)?.includes('contract/value') === true);
    const change = (text: string) => {
      writeFileSync(join(path, 'stplan.json'), text);
      editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 2 }] });
    };
    change('{ "exclude": ["contracts.stplan"] }');
    await editor.until(() => editor.codes(contracts)?.length === 0, 'a file that is left out');
    change('{ "exclude": ["contracts.stplan"');
    await editor.until(() => editor.diagnostics(settings)?.length === 1, 'what is wrong with the settings');
    expect(editor.diagnostics(settings)?.[0]?.message).toContain('the defaults hold');
    await editor.until(() => editor.codes(contracts)?.includes('contract/value') === true);
  });

  it('answers those that ask for diagnostics, and says when nothing changed', async () => {
    const { uri } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const { workspace } = CAPABILITIES;
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { ...workspace, diagnostics: { refreshSupport: true } },
    };
    const editor = await startServer([uri('')], { capabilities });
    const textDocument = { uri: uri('contracts.stplan') };
    const first = (await editor.request('textDocument/diagnostic', { textDocument })) as {
      readonly kind: string;
      readonly resultId: string;
      readonly items: readonly { readonly code: string }[];
    };
    expect(first.items.map(({ code }) => code)).toContain('contract/value');
    const again = { textDocument, previousResultId: first.resultId };
    expect(await editor.request('textDocument/diagnostic', again)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    const all = (await editor.request('workspace/diagnostic', { previousResultIds: [] })) as {
      readonly items: readonly { readonly uri: string; readonly items: readonly unknown[] }[];
    };
    expect(all.items.find((item) => item.uri === textDocument.uri)?.items).toHaveLength(first.items.length);
    expect(editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
  });

  it('tells those that ask to ask again, when a change of one file says something else of another', async () => {
    const { uri } = layOut(FILES);
    const { workspace } = CAPABILITIES;
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { ...workspace, diagnostics: { refreshSupport: true } },
    };
    const editor = await startServer([uri('')], { capabilities });
    const contracts = uri('contracts.stplan');
    editor.open(contracts, contract('10.0'));
    await editor.request('workspace/diagnostic', { previousResultIds: [] });
    const asked = () => editor.heard.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    const before = asked();
    for (const line of [6, 7]) {
      editor.change(contracts, { start: { line, character: 14 }, end: { line, character: 18 } }, '12.0');
    }
    await editor.request('textDocument/diagnostic', { textDocument: { uri: contracts } });
    await editor.until(() => asked() > before, 'a wish to be asked about the positions');
  });

  it('reads a file outside every folder together with those beside it', async () => {
    const { uri } = layOut({ ...FILES, 'contracts.stplan': contract('11.0') });
    const editor = await startServer([]);
    editor.open(uri('plan.stplan'), PLAN);
    await editor.until(() => editor.codes(uri('contracts.stplan'))?.includes('contract/value') === true);
  });

  it('finds the same while a text of the national library is open', async () => {
    const answering = `part of Estmere

commitment Emergency "Four hours" {
  owner WUH
  due 31 March 2019
  answers UrgentAndEmergencyCare
}
`;
    const plan = PLAN.replace('{', '{\n  round Stp2017');
    const { uri } = layOut({ 'plan.stplan': plan, 'commitments.stplan': answering });
    const editor = await startServer([uri('')]);
    const before = (await editor.request('stplan/plans', {})) as readonly Record<string, unknown>[];
    expect(before[0]?.waiting).toBe(0);
    const library = 'stplan:/library/nhs-2017/round.stplan';
    const { text } = (await editor.request('workspace/textDocumentContent', { uri: library })) as { text: string };
    editor.open(library, text);
    const symbols = await editor.request('textDocument/documentSymbol', { textDocument: { uri: library } });
    expect(symbols).not.toEqual([]);
    expect(await editor.request('stplan/plans', {})).toEqual(before);
  });

  it('shows accepted findings to those who set that they want them', async () => {
    const accepted = contract('11.0').replace(
      '    WUH',
      '    // stplan-accept contract/value: agreed next week\n    WUH',
    );
    const { uri } = layOut({ ...FILES, 'contracts.stplan': accepted });
    const editor = await startServer([uri('')], { settings: { showAccepted: true } });
    const shown = () => editor.diagnostics(uri('contracts.stplan'))?.some(({ severity }) => severity === 4) === true;
    await editor.until(shown, 'an accepted finding');
    editor.settings = { showAccepted: false };
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => !shown(), 'the end of it');
  });

  it('heeds a file of acceptances, and what changes in it', async () => {
    const accepted = '[{ "rule": "contract/value", "file": "contracts.stplan", "reason": "agreed next week" }]';
    const { uri, path } = layOut({
      ...FILES,
      'contracts.stplan': contract('11.0'),
      'stplan.json': '{ "acceptances": "accepted.json" }',
      'accepted.json': accepted,
    });
    const editor = await startServer([uri('')], { settings: { showAccepted: true } });
    const contracts = () => editor.diagnostics(uri('contracts.stplan')) ?? [];
    await editor.until(() => contracts().some(({ severity }) => severity === 4), 'an accepted finding');
    writeFileSync(join(path, 'accepted.json'), '[]');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('accepted.json'), type: 2 }] });
    await editor.until(() => contracts().some(({ severity }) => severity === 1), 'the finding itself');
  });

  it('goes on after messages that make no sense', async () => {
    const { uri } = layOut(FILES);
    const editor = await startServer([uri('')]);
    editor.notify('textDocument/didChange', { textDocument: { uri: 'nonsense', version: -1 }, contentChanges: [] });
    editor.notify('textDocument/didChange', {
      textDocument: { uri: uri('nowhere.stplan'), version: 1 },
      contentChanges: [{ text: 'x' }],
    });
    editor.notify('textDocument/didClose', { textDocument: { uri: 'stplan:/library/none.stplan' } });
    editor.notify('workspace/didRenameFiles', { files: [{ oldUri: 'x:', newUri: '' }] });
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///%', type: 9 }] });
    editor.notify('stplan/unknown', { a: 1 });
    await expect(editor.request('stplan/unknown')).rejects.toThrow();
    expect(await editor.request('textDocument/documentSymbol', { textDocument: { uri: 'nonsense' } })).toBeNull();
    const textDocument = { uri: uri('plan.stplan') };
    expect(await editor.request('textDocument/documentSymbol', { textDocument })).toHaveLength(4);
  });

  it('does not work on a question that was taken back', async () => {
    const { uri } = layOut(FILES);
    const editor = await startServer([uri('')]);
    const { id, answer } = editor.ask('textDocument/documentSymbol', { textDocument: { uri: uri('plan.stplan') } });
    editor.notify('$/cancelRequest', { id });
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it('shuts down when it is asked to', async () => {
    const { uri } = layOut(FILES);
    const editor = await startServer([uri('')]);
    expect(await editor.request('shutdown')).toBeNull();
    await expect(
      editor.request('textDocument/documentSymbol', { textDocument: { uri: uri('plan.stplan') } }),
    ).rejects.toThrow();
  });
});
