import type { Argument, Command, Option } from 'commander';

/** An option as a shell completes it. */
export type ListedOption = {
  readonly short: string | undefined;
  readonly long: string;
  readonly about: string;
  /** The values it may have; empty when it takes none, or any. */
  readonly choices: readonly string[];
  readonly takesValue: boolean;
};

/** A command with what can follow it. */
export type ListedCommand = {
  readonly name: string;
  readonly about: string;
  readonly options: readonly ListedOption[];
  /** Words that its first argument may be; empty when that is a file, or anything. */
  readonly words: readonly string[];
};

/** The commands of a program with their options, as they are defined. */
export function commandList(program: Command): readonly ListedCommand[] {
  const names = program.commands.map((command) => command.name());
  const commands = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command.createHelp().visibleOptions(command).flatMap(listedOption),
    words: command.registeredArguments.flatMap((argument: Argument) => argument.argChoices ?? []),
  }));
  return [...commands, { name: 'help', about: 'print the help of a command', options: [], words: names }];
}

function listedOption({ short, long, description, argChoices, required, optional }: Option): ListedOption[] {
  if (long === undefined) return [];
  return [{ short, long, about: description, choices: argChoices ?? [], takesValue: required || optional }];
}
