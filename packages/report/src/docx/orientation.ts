import type { Block } from '../outline/block.ts';

export type Orientation = 'portrait' | 'landscape';

/** Blocks that follow each other on pages of one orientation. */
export type OrientedPart = { readonly orientation: Orientation; readonly blocks: readonly Block[] };

/** Wide tables on landscape pages, under the headings and words that lead to them; everything else on portrait ones. */
export function orientedParts(blocks: readonly Block[]): readonly OrientedPart[] {
  const parts: { readonly orientation: Orientation; readonly blocks: Block[] }[] = [];
  /** A heading, and what was said since. */
  let leading: Block[] = [];
  const add = (orientation: Orientation, own: readonly Block[]) => {
    const last = parts[parts.length - 1];
    if (last?.orientation === orientation) last.blocks.push(...own);
    else if (own.length > 0) parts.push({ orientation, blocks: [...own] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading' || (block.kind === 'paragraph' && leading.length > 0)) leading.push(block);
    else {
      add(block.kind === 'table' && block.wide ? 'landscape' : 'portrait', [...leading, block]);
      leading = [];
    }
  }
  add('portrait', leading);
  return parts;
}
