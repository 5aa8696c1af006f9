import { inflateSync, strFromU8 } from 'fflate';
import type { PackedDerivations } from '../src/derivation/packed-derivations.ts';
import { bytesOfBase85 } from '../src/document/base85.ts';

/** What a paper carries packed. */
export type Unpacked = {
  readonly parts: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly derivations: PackedDerivations;
};

/** Unpacks what a paper carries, as its own script does. */
export function unpacked(paper: string): Unpacked {
  const template = /<template id="packed">([^<]*)<\/template>/.exec(paper)?.[1] ?? '';
  return JSON.parse(strFromU8(inflateSync(bytesOfBase85(template))));
}
