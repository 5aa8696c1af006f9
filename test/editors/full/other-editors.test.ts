import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEditor } from '../../../scripts/programs/other-editors.mjs';
import { inRoot } from '../../../scripts/project.mjs';
import { WORKSPACE } from '../vscode/places.ts';

/** The server as the documentation tells to start it. */
const SERVER = [process.execPath, inRoot('packages', 'cli', 'dist', 'stplan.mjs'), 'lsp', '--stdio'];

/** The editors of docs/editors.md, each with what it is started with to run a script without a screen. */
const EDITORS = [
  [
    'Neovim',
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${inRoot('test/editors/nvim/session.lua')}`],
  ],
  ['Emacs with eglot', 'emacs', ['--batch', '-l', inRoot('test', 'editors', 'emacs', 'session.el')]],
] as const;

/** What a session in an editor saw. */
type Seen = Readonly<Record<'finding' | 'findingLine' | 'definition' | 'fault', string>> &
  Readonly<Record<'renamed' | 'cleared' | 'stopped', boolean>>;

function session(program: string, options: readonly string[]): Partial<Seen> {
  const scratch = mkdtempSync(join(tmpdir(), 'stplan-editor-'));
  const [folder, report] = [join(scratch, 'plans'), join(scratch, 'seen.json')];
  try {
    cpSync(WORKSPACE, folder, { recursive: true });
    const told = { STPLAN_SERVER: JSON.stringify(SERVER), STPLAN_FOLDER: folder, STPLAN_REPORT: report };
    spawnSync(program, options, { cwd: folder, timeout: 280_000, env: { ...process.env, HOME: scratch, ...told } });
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

describe.each(EDITORS)('%s', (_, name, options) => {
  const program = findEditor(name);

  it.runIf(program)('shows findings, goes to a definition, renames, follows a change and lets the server go', () => {
    const seen = session(program as string, options);
    expect(seen.fault).toBeUndefined();
    expect(seen.finding).toContain('£1.5m is unexplained');
    expect(seen.findingLine).toContain('220.9');
    expect(seen.definition).toMatch(/organisations\.stplan$/);
    expect(seen).toMatchObject({ renamed: true, cleared: true, stopped: true });
  });
});
