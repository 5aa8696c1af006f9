import { Command } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { settingsOption } from '../shared-options.ts';
import type { McpOptions } from './run.ts';

const HELP = `
Examples:
  stplan mcp                    what an assistant is told to start in the folder of the plans
  stplan mcp plans/westmarch    this folder, wherever it is started

An assistant starts this and speaks the Model Context Protocol to it over standard input and output; it is of no use in
a terminal. Its tools check plans, explain figures, findings and rules, list elements and statements, compare states and
scenarios, and lay text out. They only read, and only below these folders; nothing is written or fetched. docs/mcp.md
has the settings of the usual assistants.`;

const END = {
  clean: 'the assistant ended it',
  seeAlso: ['stplan check', 'stplan explain', 'docs/mcp.md'],
};

/** `stplan mcp`: the same analysis as tools for assistants. */
export const mcp: DefineCommand = (surroundings) =>
  new Command('mcp')
    .description('serve an assistant: check, explain and compare plans as tools that only read')
    .argument('[folders...]', 'the folders that it may look at; this folder if none is named')
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (folders: string[], options: McpOptions) => {
      const { runMcp } = await import('./run.ts');
      await runMcp(folders, options, { input: process.stdin, output: process.stdout }, surroundings);
    });
