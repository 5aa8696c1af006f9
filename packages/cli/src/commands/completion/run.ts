import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { Surroundings } from '../../surroundings.ts';
import { commandList } from './command-list.ts';
import type { ShellName } from './options.ts';
import { bashScript } from './shells/bash.ts';
import { fishScript } from './shells/fish.ts';
import { powershellScript } from './shells/powershell.ts';
import type { ShellScript } from './shells/shell-script.ts';
import { zshScript } from './shells/zsh.ts';

const SCRIPTS: { readonly [S in ShellName]: ShellScript } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** Prints the script of a shell, made from the commands as they are defined. */
export function runCompletion(shell: ShellName, program: Command, { stdout }: Surroundings): ExitCode {
  stdout.write(SCRIPTS[shell](commandList(program)));
  return EXIT.clean;
}
