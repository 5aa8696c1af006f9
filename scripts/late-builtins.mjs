import fs from 'node:fs';
import promises from 'node:fs/promises';

/**
 * Modules of Node that the parser of the command line imports whole but hardly ever needs: loading them takes a tenth
 * of a small check. What stands for each in the bundle asks Node for it when it is used.
 */
const LATE = {
  'node:child_process': "export default { spawn: (...args) => require('node:child_process').spawn(...args) };",
  // importing it would work out every property, such as the streams and the report of the process
  'node:process': 'export default globalThis.process;',
  'node:util': "export const stripVTControlCharacters = (text) => require('node:util').stripVTControlCharacters(text);",
};

/**
 * `import` of a module of Node reads all that it exports, and with that loads the streams of files, which nobody wants;
 * this takes the few functions by name.
 */
const PLAIN = {
  'node:fs': `const fs = process.getBuiltinModule('node:fs');
export const { constants, existsSync, readFileSync, watch } = fs;
export default fs;`,
  'node:fs/promises': withoutWaiting(),
};

/**
 * The promises of Node's file functions load consoles and watchers, and start threads; a command that reads a few files
 * has nothing else to do meanwhile. So what there is at once is done at once, still as promises.
 */
function withoutWaiting() {
  const names = Object.keys(promises).filter((name) => typeof promises[name] === 'function' && name !== 'open');
  const lines = names.map((name) => {
    const sync = name === 'realpath' ? 'realpathSync.native' : `${name}Sync`;
    const isThere = typeof fs[`${name}Sync`] === 'function';
    const call = isThere ? `fs.${sync}` : `process.getBuiltinModule('node:fs/promises').${name}`;
    return `export const ${name} = async (...args) => ${call}(...args);`;
  });
  return `const fs = process.getBuiltinModule('node:fs');
${lines.join('\n')}
export const open = async (path, flags, mode) => {
  const file = fs.openSync(path, flags, mode);
  return {
    stat: async () => fs.fstatSync(file),
    read: async (buffer, offset, length, position) => ({
      bytesRead: fs.readSync(file, buffer, offset, length, position),
      buffer,
    }),
    close: async () => fs.closeSync(file),
  };
};`;
}

/** An esbuild plugin that bundles these stand-ins. */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) && Object.hasOwn(LATE, path)
        ? { path, namespace: 'late-builtin' }
        : undefined,
    );
    // the questions of a terminal are loaded late themselves, and want more of it
    build.onResolve({ filter: /^node:fs(?:\/promises)?$/ }, ({ path, importer }) =>
      /[\\/]@clack[\\/]/.test(importer) ? undefined : { path, namespace: 'plain-builtin' },
    );
    build.onLoad({ filter: /.*/, namespace: 'plain-builtin' }, ({ path }) => ({ contents: PLAIN[path], loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path }) => ({ contents: LATE[path], loader: 'js' }));
  },
};
