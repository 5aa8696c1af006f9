import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from './settings.ts';

/** A fetched release: the script that starts it and the Node that it is started with. */
export type Program = { readonly server: string; readonly node: string };

/** How VS Code is started. */
export type VscodeOptions = {
  readonly program: Program;
  /** A folder that is copied, so that what a run writes is gone with it. */
  readonly workspace: string;
  /** An extension to install before. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the workspace counts as trusted; true unless said. */
  readonly trusted?: boolean;
};

/** A VS Code that serves its workbench on this machine. */
export type RunningVscode = {
  /** `127.0.0.1:41234` */
  readonly authority: string;
  /** The copy of the workspace. */
  readonly folder: string;
  /** Where it writes its logs. */
  readonly logs: string;
  readonly stop: () => Promise<void>;
};

/** What the process that runs the tests passes on to VS Code: nothing of an editor or a Node that it runs inside itself. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|NODE_OPTIONS$|VITEST|npm_)/.test(key));
  // Its sockets go where its files go.
  return { ...Object.fromEntries(kept), TMPDIR: scratch, XDG_RUNTIME_DIR: scratch };
}

function listening(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`VS Code ${why}:\n${said}`));
    const timer = setTimeout(() => fail('did not start within three minutes'), 180_000);
    const read = (data: Buffer) => {
      said += data;
      const port = /listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => fail(`ended with ${code}`));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    // The whole group: the extension host and the language server are its children.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  } catch {
    server.kill('SIGKILL');
  }
  await ended;
}

/** Starts a VS Code with nothing in it but what the options say, on a free port of this machine. */
export async function startVscode(options: VscodeOptions): Promise<RunningVscode> {
  const { program, workspace, vsix, settings, trusted = true } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'stplan-vscode-'));
  const [folder, user] = [join(scratch, 'plans'), join(scratch, 'user')];
  cpSync(workspace, folder, { recursive: true });
  mkdirSync(join(user, 'User'), { recursive: true });
  const all = { ...SETTINGS, ...(trusted ? { 'security.workspace.trust.enabled': false } : {}), ...settings };
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify(all));
  const places = ['--server-data-dir', join(scratch, 'data'), '--user-data-dir', user];
  const common = [program.server, '--accept-server-license-terms', ...places, '--extensions-dir', join(scratch, 'ext')];
  const env = environment(scratch);
  if (vsix) execFileSync(program.node, [...common, '--install-extension', vsix], { env, stdio: 'pipe' });
  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  // Without the driver, newer releases pass over the extension and the tests that the page's address names.
  const driver = ['--enable-smoke-test-driver', '--telemetry-level', 'off'];
  const trust = trusted ? ['--disable-workspace-trust'] : [];
  const server = spawn(program.node, [...common, ...address, ...driver, ...trust], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = async () => {
    await end(server);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    return { authority: `127.0.0.1:${await listening(server)}`, folder, logs: join(user, 'logs'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
