import { type ChildProcess, spawn } from 'node:child_process';
import { connectEditor, type Editor } from './editor.ts';

/** A server in a process of its own, with an editor that speaks to it. */
export type SpawnedServer = {
  readonly editor: Editor;
  readonly process: ChildProcess;
  /** The status with which the process ends. */
  readonly exit: Promise<number | null>;
  /** What it wrote on standard error so far. */
  readonly complaints: () => string;
};

/** Starts a server from its bundle over standard input and output. */
export function spawnServer(command: readonly string[], cwd: string): SpawnedServer {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    editor: connectEditor({ input: child.stdin, output: child.stdout }),
    process: child,
    exit,
    complaints: () => complaints,
  };
}
