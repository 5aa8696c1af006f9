import type { ListedCommand, ListedOption } from '../command-list.ts';
import { quoted, type ShellScript } from './shell-script.ts';

/** Each line is one thing to complete, with the commands it belongs to as its condition. */
export const fishScript: ShellScript = (commands) => {
  const lines = commands.flatMap((command) => [
    `complete -c stplan -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`,
    ...wordLine(command),
    ...command.options.map((option) => optionLine(command, option)),
  ]);
  const own = ['-s h -l help -d "print help"', '-s V -l version -d "print the version"'];
  const first = own.map((option) => `complete -c stplan -n __fish_use_subcommand ${option}`);
  return `# completion of stplan for fish\n${[...first, ...lines].join('\n')}\n`;
};

function within({ name }: ListedCommand): string {
  return `complete -c stplan -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
}

function wordLine(command: ListedCommand): string[] {
  return command.words.length === 0 ? [] : [`${within(command)} -f -a ${quoted(command.words.join(' '))}`];
}

function optionLine(command: ListedCommand, { short, long, about, choices, takesValue }: ListedOption): string {
  const flags = [...(short === undefined ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`];
  const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r -F' : '';
  return `${within(command)} ${flags.join(' ')}${value} -d ${quoted(about)}`;
}
