import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentForNpm, environmentForTools } from '../../scripts/environment.mjs';
import { root } from '../architecture/files.ts';

const bin = join(root, 'node_modules', '.bin');
const outer = {
  PATH: [bin, 'system'].join(delimiter),
  NODE_ENV: 'production',
  HOME: 'home',
  npm_config_registry: 'mirror',
  npm_config_local_prefix: 'outer',
  npm_lifecycle_event: 'test',
  npm_package_name: 'outer',
};

describe('environment of nested runs', () => {
  it('keeps the settings of the person and drops those of the outer npm run', () => {
    const { PATH, ...rest } = environmentForNpm(outer);
    expect(rest).toEqual({ HOME: 'home', npm_config_registry: 'mirror' });
    expect(PATH).toBe('system');
  });

  it('puts the tools and the Node of the repository first', () => {
    expect(environmentForTools({ PATH: 'system' }).PATH).toBe([bin, 'system'].join(delimiter));
  });
});
