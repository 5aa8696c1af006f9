import type { ElementsByKind } from './elements-by-kind.ts';
import type { FileGroup } from './file-groups.ts';
import type { NameIndex } from './name-index.ts';

/** A plan or library with the index of its names. */
export type NamedGroup = FileGroup & { readonly elements: ElementsByKind; readonly index: NameIndex };
