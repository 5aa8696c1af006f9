/** A step of a file for a CI server: its name, its variables, and what the shell is given. */
export type ShellStep = {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly script: string;
};

/** The value that begins at the end of a line: plain, in single quotes, or folded over the lines that stand deeper. */
function valueAt(lines: readonly string[], at: number, text: string): string {
  if (text !== '>-') return text.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  const depth = indentOf(lines[at] ?? '');
  const end = lines.findIndex((line, index) => index > at && line.trim() !== '' && indentOf(line) <= depth);
  const folded = lines.slice(at + 1, end < 0 ? undefined : end);
  return folded
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

const indentOf = (line: string): number => line.search(/\S/);

/** The `run:` steps of a file of GitHub, in order. */
export function runSteps(yaml: string): readonly ShellStep[] {
  const lines = yaml.split('\n');
  return lines.flatMap((line, at) => {
    const [, value] = /^\s+run: (.*)$/.exec(line) ?? [];
    if (value === undefined) return [];
    const start = lines.slice(0, at).findLastIndex((before) => /^\s+- name: /.test(before));
    const env = lines.slice(start, at).flatMap((before) => {
      const [, name, given] = /^\s+(STPLAN_\w+): (.*)$/.exec(before) ?? [];
      return name === undefined || given === undefined ? [] : [[name, given] as const];
    });
    const name = lines[start]?.replace(/^\s+- name: /, '') ?? '';
    return [{ name, env: Object.fromEntries(env), script: valueAt(lines, at, value) }];
  });
}

/** The lines of the `script:` of a job of GitLab. */
export function scriptLines(yaml: string): readonly string[] {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => /^\s+script:$/.test(line));
  const depth = indentOf(lines[start] ?? '');
  const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && indentOf(line) <= depth);
  return lines.flatMap((line, at) => {
    const [, value] = at > start && at < end ? (/^\s+- (.*)$/.exec(line) ?? []) : [];
    return value === undefined ? [] : [valueAt(lines, at, value)];
  });
}

/** The variables of a file, by a pattern of their names, as they stand in it. */
export function variablesOf(yaml: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...yaml.matchAll(/^\s+(STPLAN_\w+): ([^$\n]*)$/gm)].map(([, name, value]) => [name, value]),
  );
}

/** The inputs of an action with their defaults. */
export function defaultInputs(yaml: string): Readonly<Record<string, string>> {
  const block = yaml.slice(yaml.indexOf('\ninputs:'), yaml.indexOf('\noutputs:'));
  const found = block.matchAll(/^ {2}([\w-]+):\n(?: {4}.*\n)*? {4}default: (.*)$/gm);
  return Object.fromEntries([...found].map(([, name, value = '']) => [name, value.replace(/^'(.*)'$/, '$1')]));
}
