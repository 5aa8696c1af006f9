/** A file that a scenario lays out before its commands run. */
export type ScenarioInput = { readonly path: string; readonly text: string };

/** A command with everything that is expected of it. */
export type ScenarioCommand = {
  /** The words after `stplan`, split as a shell splits them. */
  readonly args: readonly string[];
  /** What is piped in, from `$ ... < FILE`. */
  readonly stdin: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
  /** The line of the `$` in the Markdown file, counted from 1. */
  readonly line: number;
};

/** A file that is laid out, or a command that is run. */
export type ScenarioStep = { readonly file: ScenarioInput } | { readonly command: ScenarioCommand };

/** A section of a scenario file: starts in an empty folder of its own. */
export type Scenario = { readonly title: string; readonly steps: readonly ScenarioStep[] };

/**
 * Reads scenarios from Markdown. A section (`## title`) is a scenario; a fenced block whose info names a file
 * (```` ```stplan plan.stplan ````) lays that file out; a `console` block runs commands: `$ stplan ...`, then
 * the expected standard output, lines of standard error after `! `, and `? 1` for an exit status other than 0.
 */
export function readScenarios(markdown: string): readonly Scenario[] {
  const scenarios: { title: string; steps: ScenarioStep[] }[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('## ')) scenarios.push({ title: line.slice(3).trim(), steps: [] });
    const fence = /^(`{3,})(\w+)(?: (\S+))?$/.exec(line);
    if (fence === null) continue;
    const close = lines.indexOf(fence[1] ?? '```', at + 1);
    const body = lines.slice(at + 1, close);
    const steps = scenarios.at(-1)?.steps;
    if (steps === undefined) throw new Error(`line ${at + 1}: a block before the first section`);
    if (fence[2] === 'console') steps.push(...readCommands(body, at + 2).map((command) => ({ command })));
    else if (fence[3] !== undefined)
      steps.push({ file: { path: fence[3], text: body.map((text) => `${text}\n`).join('') } });
    at = close;
  }
  return scenarios;
}

function readCommands(body: readonly string[], firstLine: number): readonly ScenarioCommand[] {
  const starts = body.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => {
    const rest = body.slice(start + 1, starts[index + 1] ?? body.length);
    const status = rest.find((line) => /^\? \d+$/.test(line));
    const spoken = rest.filter((line) => line !== status);
    const [words, stdin] = (body[start] ?? '').slice(2).split(' < ');
    const text = (chosen: readonly string[]) => chosen.map((line) => `${line}\n`).join('');
    return {
      args: splitWords(words ?? '').slice(1),
      stdin,
      stdout: text(spoken.filter((line) => !line.startsWith('! '))),
      stderr: text(spoken.filter((line) => line.startsWith('! ')).map((line) => line.slice(2))),
      status: status === undefined ? 0 : Number(status.slice(2)),
      line: firstLine + start,
    };
  });
}

function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** A command block's lines as they really came out, for rewriting a scenario file. */
export function shownOutcome(stdout: string, stderr: string, status: number): readonly string[] {
  const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  return [...lines(stdout), ...lines(stderr).map((line) => `! ${line}`), ...(status === 0 ? [] : [`? ${status}`])];
}
