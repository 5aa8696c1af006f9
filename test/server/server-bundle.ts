import { build } from 'esbuild';
import { root } from '../architecture/files.ts';

/** Bundles the server as an editor starts it: a process that speaks over standard input and output. */
export async function bundleServer(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['packages/server/src/node/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.stplan': 'text' },
    logLevel: 'silent',
  });
}
