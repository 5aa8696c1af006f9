import { isProblem, type Problem } from '@stplan/model';
import { strFromU8, unzipSync } from 'fflate';
import { LIMITS } from './limits.ts';

/** The parts of a workbook file that reading needs, unpacked, and the names of all of them. */
export type Archive = { readonly names: ReadonlySet<string>; readonly text: (name: string) => string | undefined };

const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/.*\.rels|xl\/[^/]*\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]*\.xml|mimetype)$/;

class Refusal extends Error {}

/** Unpacks what reading needs, within {@link LIMITS}; a file that is no sound zip archive is a problem. */
export function openArchive(bytes: Uint8Array): Archive | Problem {
  const names = new Set<string>();
  let total = 0;
  const unpacked = unzipped(bytes, ({ name, size, originalSize }) => {
    if (names.size >= LIMITS.entries) throw new Refusal(`it holds more than ${LIMITS.entries} files`);
    names.add(name);
    if (!WANTED.test(name)) return false;
    total += originalSize;
    if (total > LIMITS.unpackedBytes) throw new Refusal('unpacked it would be larger than 250 MB');
    if (originalSize > LIMITS.ratioFrom && originalSize > size * LIMITS.ratio) {
      throw new Refusal(`${name} would grow more than ${LIMITS.ratio} times when unpacked, as only a trap does`);
    }
    return true;
  });
  if (isProblem(unpacked)) return unpacked;
  return {
    names,
    text: (name) => {
      const part = Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
      return part === undefined ? undefined : strFromU8(part);
    },
  };
}

type Entry = { readonly name: string; readonly size: number; readonly originalSize: number };

function unzipped(bytes: Uint8Array, wanted: (entry: Entry) => boolean): Record<string, Uint8Array> | Problem {
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (error) {
    if (error instanceof Refusal) return { error: error.message };
    return { error: 'it is damaged: open it in a spreadsheet program and save it again as .xlsx' };
  }
}
