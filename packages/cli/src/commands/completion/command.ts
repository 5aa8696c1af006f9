import { Argument, Command } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { SHELLS, type ShellName } from './options.ts';

const HELP = `
Examples:
  bash        source <(stplan completion bash)          in ~/.bashrc
  zsh         source <(stplan completion zsh)           in ~/.zshrc, after compinit
  fish        stplan completion fish | source           in ~/.config/fish/config.fish
  powershell  stplan completion powershell | Out-String | Invoke-Expression    in $PROFILE

The script is printed whole; it starts nothing while one types.`;

const END = { clean: 'the script was printed', seeAlso: ['stplan help'] };

/** `stplan completion`: what a shell needs to complete commands, options and their values. */
export const completion: DefineCommand = (surroundings, setExit) =>
  new Command('completion')
    .description('print the script with which a shell completes commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (shell: ShellName, _, command: Command) => {
      const { runCompletion } = await import('./run.ts');
      setExit(runCompletion(shell, command.parent ?? command, surroundings));
    });
