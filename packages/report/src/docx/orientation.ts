import type { Block } from '../outline/block.ts';

export type Orientation = 'portrait' | 'landscape';

/** Blocks that follow each other on pages of one orientation. */
export type OrientedPart = { readonly orientation: Orientation; readonly blocks: readonly Block[] };

/** Wide tables on landscape pages, under the headings that lead to them; everything else on portrait ones. */
export function orientedParts(blocks: readonly Block[]): readonly OrientedPart[] {
  const parts: { readonly orientation: Orientation; readonly blocks: Block[] }[] = [];
  let headings: Block[] = [];
  const add = (orientation: Orientation, own: readonly Block[]) => {
    const last = parts[parts.length - 1];
    if (last?.orientation === orientation) last.blocks.push(...own);
    else if (own.length > 0) parts.push({ orientation, blocks: [...own] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') headings.push(block);
    else {
      add(block.kind === 'table' && block.wide ? 'landscape' : 'portrait', [...headings, block]);
      headings = [];
    }
  }
  add('portrait', headings);
  return parts;
}
