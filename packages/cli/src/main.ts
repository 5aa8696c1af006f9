import type { Surroundings } from './surroundings.ts';

// asked for while running: an old Node has no such export, and would stop at the import before it is told so in a line
const { enableCompileCache } = await import('node:module');

// compiled code is kept between runs: a third of the start-up time of a small check
enableCompileCache?.();

// whoever reads our output may stop early (`stplan check | head`): then there is nothing more to say
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const { reason } = await import('./output/write-file.ts');
  process.stderr.write(`stplan: standard output could not be written: ${reason(error)}\n`, () => process.exit(3));
});

async function terminalQuestions() {
  const questions = await import('./questions/terminal-questions.ts');
  return questions.terminalQuestions(process.stdin, process.stdout);
}

const surroundings: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin: async () => {
    const { buffer } = await import('node:stream/consumers');
    return new Uint8Array(await buffer(process.stdin));
  },
  now: () => performance.now(),
  onInterrupt: (stop) => process.once('SIGINT', stop),
  // in this order: looking at standard input makes a stream of it, which takes longer than to look at the others
  questions: !process.env.CI && process.stdout.isTTY && process.stdin.isTTY ? terminalQuestions : undefined,
};

const [command, ...paths] = process.argv.slice(2);
if (command === 'check' && !paths.some((path) => path.startsWith('-'))) {
  const { runPlainCheck } = await import('./plain-check.ts');
  process.exitCode = await runPlainCheck(paths, surroundings);
} else {
  const { runCommand } = await import('./run-command.ts');
  process.exitCode = await runCommand(process.argv.slice(2), surroundings);
}
