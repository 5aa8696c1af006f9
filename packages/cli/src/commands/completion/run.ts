import { EXIT, type ExitCode } from '../../exit-code.ts';
import { createProgram } from '../../program.ts';
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
export async function runCompletion(shell: ShellName, surroundings: Surroundings): Promise<ExitCode> {
  surroundings.stdout.write(SCRIPTS[shell](commandList(createProgram(surroundings, () => undefined))));
  return EXIT.clean;
}
