import type { Block } from '@stplan/report';
import { markdownText } from '@stplan/rules/formats/markdown-text';

/** A board paper as Markdown. What a plan says is text and never markup. */
export function paperMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
  if (block.kind === 'paragraph') return block.message ? `**${line(block.text)}**` : line(block.text);
  if (block.kind === 'list') {
    return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(item)}`).join('\n');
  }
  const { caption, heads, numeric, rows } = block;
  const cells = (row: readonly string[]) => `| ${heads.map((_, at) => markdownText(row[at] ?? '')).join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [`*${line(caption)}*`, '']),
    cells(heads),
    `|${numeric.map((figures) => (figures ? ' ---: |' : ' --- |')).join('')}`,
    ...rows.map(cells),
  ].join('\n');
}

/** Text that begins a line: what would make it a list or a heading does not. */
function line(text: string): string {
  return markdownText(text).replace(/^(\d+)([.)])|^([-+#])/, (_, number, dot, sign) =>
    number ? `${number}\\${dot}` : `\\${sign}`,
  );
}
