import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const home = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { contributes } = manifest;

/** Every path of a picture, grammar or other file that a manifest names. */
function filesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(\.\/)?(images|syntaxes|snippets|language-configuration)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesOf) : [];
}

describe('the manifest', () => {
  it('names only files that are there', () => {
    const files = filesOf(manifest);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(home(file)))).toEqual([]);
  });

  it('names in menus, keys and the walkthrough only commands that it declares or the editor has', () => {
    const declared = contributes.commands.map(({ command }) => command);
    const named = [...JSON.stringify({ ...contributes, commands: [] }).matchAll(/stplan\.[a-z]\w*(?=["\\)])/g)].map(
      ([name]) => name,
    );
    const known = [
      ...declared,
      ...Object.keys(contributes.configuration.properties),
      ...views(),
      'stplan.explorerFiltered',
      'stplan.json',
    ];
    expect(named.filter((name) => !known.some((one) => one === name || one.startsWith(`${name}.`)))).toEqual([]);
  });

  it('says that it works in workspaces that are not trusted and in folders that are not on a disk', () => {
    expect(manifest.capabilities.virtualWorkspaces).toBe(true);
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['stplan.command']);
  });

  it('describes every setting, and the page lists it with its default', () => {
    const page = readFileSync(home('README.md'), 'utf8');
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      expect(setting.markdownDescription, name).toMatch(/\.$/);
      expect(page).toContain(`| \`${name}\` | \`${setting.default}\` |`);
    }
  });

  it('starts with no event but what its contributions imply', () => {
    expect(manifest.activationEvents).toEqual([]);
  });

  it('reads the findings of the command line by its problem matcher', () => {
    const { pattern } = contributes.problemMatchers[0] ?? expect.fail('there is no problem matcher');
    const line = 'positions/wuh.stplan:17:74: error finance/control-total WUH 2018/19: not met by £0.9m.';
    const found = new RegExp(pattern.regexp).exec(line) ?? [];
    expect(found[pattern.file]).toBe('positions/wuh.stplan');
    expect([found[pattern.line], found[pattern.column], found[pattern.severity], found[pattern.code]]).toEqual([
      '17',
      '74',
      'error',
      'finance/control-total',
    ]);
  });
});

function views(): string[] {
  return Object.values(contributes.views)
    .flat()
    .map(({ id }) => id);
}
