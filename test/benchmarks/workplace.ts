import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { findPeers } from './peers.ts';

/** Where a benchmark keeps its inputs and what it runs. */
export type Workplace = {
  readonly folder: string;
  readonly node: string;
  /** The bundled command of this repository. */
  readonly stplan: string;
  /** The folder of the complete example. */
  readonly example: string;
  readonly peers: ReturnType<typeof findPeers>;
  readonly runs: number;
};

/** Writes an input file and gives its path. */
export function writeInput({ folder }: Workplace, name: string, text: string): string {
  const path = join(folder, 'inputs', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
