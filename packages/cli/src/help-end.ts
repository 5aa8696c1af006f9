/** What the end of a command's help tells, beside what goes for every command. */
export type HelpEnd = {
  /** What each exit status tells: 0, and 1 for commands that have it. */
  readonly clean: string;
  readonly findings?: string;
  /** What Ctrl-C leaves, for commands that it ends with a status of its own. */
  readonly stopped?: string;
  /** Variables of the environment that change what the command does. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Commands and pages that tell more. */
  readonly seeAlso: readonly string[];
};

/** The last sections of a command's help: exit status, environment, where to read on. */
export function helpEnd({ clean, findings, stopped, environment = {}, seeAlso }: HelpEnd): string {
  const exit = {
    0: clean,
    ...(findings !== undefined && { 1: findings }),
    2: 'the command line, the settings, a named file or revision cannot be used',
    3: 'a fault of stplan, or of the disk',
    ...(stopped !== undefined && { 130: stopped }),
  };
  const variables = Object.keys(environment).length === 0 ? '' : `\nEnvironment:\n${table(environment)}\n`;
  return `\n\nExit status:\n${table(exit)}\n${variables}\nSee also: ${seeAlso.join(', ')}`;
}

/** What colours a command's output, for commands that colour it. */
export const COLOURS = { 'NO_COLOR, FORCE_COLOR': 'never colour, or always; without either, on a terminal' };

function table(rows: Readonly<Record<string, string>>): string {
  const widest = Math.max(...Object.keys(rows).map((name) => name.length));
  return Object.entries(rows)
    .map(([name, about]) => `  ${name.padEnd(widest)}  ${about}`)
    .join('\n');
}
