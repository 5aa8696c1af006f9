import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** The scripts behind the commands of the README: each installs first what is missing, so it is loaded without it. */
const COMMANDS = ['start', 'test', 'bench', 'build', 'generate', 'package-extension'];

/** What a script and those that it imports when it is loaded name in their imports. */
function importedBy(script: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const text = readFileSync(join(root, 'scripts', script), 'utf8');
  const named = [...text.matchAll(/^(?:import|export) (?:[^'"]*? from )?'([^']+)';$/gm)].map(([, name = '']) => name);
  return named.flatMap((name) =>
    /^\.{1,2}\/[\w/-]+\.mjs$/.test(name)
      ? importedBy(posix.join(posix.dirname(script), name), seen)
      : [`${script}: ${name}`],
  );
}

describe.each(COMMANDS)('npm run %s', (command) => {
  it('loads nothing that has to be installed', () => {
    const named = importedBy(`${command}.mjs`);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !one.includes(': node:'))).toEqual([]);
  });
});
