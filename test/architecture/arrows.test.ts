import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowFault, arrows, houseName } from './arrows.ts';
import { filesUnder, isTest, root } from './files.ts';
import { importsOf, packageOf } from './imports.ts';
import { filesInLoops } from './loops.ts';

const packages = readdirSync(join(root, 'packages'));

function dependenciesOf(name: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  return [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})];
}

describe('package arrows', () => {
  it('covers every package', () => {
    expect(packages.filter((name) => !(name in arrows))).toEqual([]);
  });

  it.each(packages)('%s imports only what it may', (name) => {
    const declared = dependenciesOf(name);
    const faults = filesUnder(`packages/${name}/src`, /\.tsx?$/)
      .filter(({ path }) => !isTest(path))
      .flatMap(importsOf)
      .flatMap((imported) => {
        const fault = arrowFault(imported, name, declared);
        return fault ? [`${imported.from}: '${imported.specifier}': ${fault}`] : [];
      });
    expect(faults).toEqual([]);
  });

  it.each(packages)('%s declares only what it may import', (name) => {
    const declared = dependenciesOf(name).flatMap((dependency) => houseName(dependency) ?? []);
    expect(declared.filter((target) => !arrows[name]?.includes(target))).toEqual([]);
  });

  it.each(packages)('%s uses whatever it declares', (name) => {
    const imported = new Set(
      filesUnder(`packages/${name}`, /\.(?:[jt]sx?|m[jt]s)$/)
        .flatMap(importsOf)
        .map(({ specifier }) => packageOf(specifier)),
    );
    // types come without being named
    const unused = dependenciesOf(name).filter((one) => !one.startsWith('@types/') && !imported.has(one));
    expect(unused).toEqual([]);
  });
});

describe('imports of files', () => {
  it.each(packages)('%s has none in a loop', (name) => {
    const written = filesUnder(`packages/${name}/src`, /\.tsx?$/).filter(({ path }) => !isTest(path));
    expect(filesInLoops(written.flatMap(importsOf))).toEqual([]);
  });
});

describe('the check itself', () => {
  const read = (path: string, text: string) => importsOf({ path, text })[0] ?? expect.fail('no import found');
  const fault = (home: string, text: string, declared: string[] = []) =>
    arrowFault(read(`packages/${home}/src/area/file.ts`, text), home, declared);

  it('refuses an arrow against the direction', () => {
    const text = "import type {\n  Finding,\n} from '@stplan/rules';";
    expect(fault('model', text, ['@stplan/rules'])).toBe('model may not import rules');
  });

  it('refuses Node in the core, also as import()', () => {
    expect(fault('reconcile', "const fs = await import('node:fs');")).toContain('uses Node');
    expect(fault('language', "import 'node:fs';")).toContain('uses Node');
    expect(fault('cli', "import { readFile } from 'node:fs/promises';")).toBeUndefined();
  });

  it('refuses a relative way into another package', () => {
    expect(fault('rules', "export * from '../../../model/src/index.ts';")).toContain('leaves its package');
    expect(fault('rules', "export * from '../index';")).toContain('without its ending');
    expect(fault('rules', "export * from '../index.ts';")).toBeUndefined();
  });

  it('lets only the types of the rules into the report', () => {
    const declared = ['@stplan/rules'];
    expect(fault('report', "import { check } from '@stplan/rules';", declared)).toContain('only types');
    expect(fault('report', "import type { Finding } from '@stplan/rules';", declared)).toBeUndefined();
  });

  it('refuses a package that is not declared', () => {
    expect(fault('report', "import { scaleLinear } from 'd3-scale';")).toContain('not among the dependencies');
  });

  it('finds a loop, also of types, and not what leads to it', () => {
    const imports = (path: string, ...targets: string[]) =>
      targets.map((target) => ({ from: path, specifier: target, typeOnly: true }));
    const tree = [...imports('a/one.ts', './two.ts', '../c.ts'), ...imports('a/two.ts', '../c.ts')];
    expect(filesInLoops(tree)).toEqual([]);
    expect(filesInLoops([...tree, ...imports('c.ts', './d.ts'), ...imports('d.ts', './a/two.ts')])).toEqual([
      'a/two.ts',
      'c.ts',
      'd.ts',
    ]);
  });
});
