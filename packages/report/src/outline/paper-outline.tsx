import { Masthead } from '../document/masthead.tsx';
import { numberedSections } from '../document/numbered-sections.ts';
import { shownText } from '../document/shown-text.ts';
import { createView } from '../reading/report-view.ts';
import type { ReportInput } from '../report-input.ts';
import { selectedInput } from '../selection/selected-input.ts';
import type { Block } from './block.ts';
import { blocksOf, type PartOf } from './blocks-of.ts';
import { pageNodes } from './elements.ts';

/**
 * The board paper as plain blocks, taken from the very sections of the page: the same words, the same figures. Charts
 * are left out, as a table with their figures stands below each; so is what only a screen shows.
 */
export function paperOutline(input: ReportInput): readonly Block[] {
  const view = createView(selectedInput(input));
  const sections = numberedSections(view).filter(({ screenOnly }) => !screenOnly);
  const partOf: PartOf = (id) => pageNodes(view.packing.parts.get(id));
  return [
    ...blocksOf(pageNodes(<Masthead view={view} />), partOf),
    ...sections.flatMap(({ number, title, content }): Block[] => {
      const blocks = blocksOf(pageNodes(content), partOf);
      return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: `${number} ${title}` }, ...blocks];
    }),
  ].map(shown);
}

/** No character may change how others read. */
function shown(block: Block): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map(shownText) };
  if (block.kind !== 'table') return { ...block, text: shownText(block.text) };
  return {
    ...block,
    caption: shownText(block.caption),
    heads: block.heads.map(shownText),
    rows: block.rows.map((row) => row.map(shownText)),
  };
}
