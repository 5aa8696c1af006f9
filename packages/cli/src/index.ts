export { EXIT, type ExitCode } from './exit-code.ts';
export { runPlainCheck } from './plain-check.ts';
export { runCommand } from './run-command.ts';
export type { Surroundings } from './surroundings.ts';
