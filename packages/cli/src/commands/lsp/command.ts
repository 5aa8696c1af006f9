import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';

const HELP = `
Examples:
  stplan lsp --stdio    what an editor is told to start for files that end in .stplan

An editor starts this and speaks the Language Server Protocol to it; it is of no use in a terminal. docs/editors.md has
the settings of Neovim, Emacs and others.`;

const END = {
  clean: 'the editor ended it',
  findings: 'the editor went without a word',
  seeAlso: ['stplan check --watch', 'docs/editors.md'],
};

/** `stplan lsp`: the language server, for any editor. */
export const lsp: DefineCommand = () =>
  new Command('lsp')
    .description('serve an editor: findings while one types, completion, renaming and the rest')
    .option('--stdio', 'speak over standard input and output (the default)')
    .option('--node-ipc', 'speak over the channel that a Node process was started with')
    // editors send it along; the server heeds what the protocol says of it
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async ({ nodeIpc }: { readonly nodeIpc?: true }) => {
      const { serve } = await import('@stplan/server/node');
      serve(nodeIpc ? undefined : { input: process.stdin, output: process.stdout });
    });
