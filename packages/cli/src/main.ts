import { enableCompileCache } from 'node:module';
import { buffer } from 'node:stream/consumers';

// compiled code is kept between runs: a third of the start-up time of a small check
enableCompileCache?.();

const { runCommand } = await import('./run-command.ts');

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin: async () => new Uint8Array(await buffer(process.stdin)),
});
