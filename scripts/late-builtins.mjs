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

/** An esbuild plugin that bundles the stand-ins for what commander imports. */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) && Object.hasOwn(LATE, path)
        ? { path, namespace: 'late-builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path }) => ({ contents: LATE[path], loader: 'js' }));
  },
};
