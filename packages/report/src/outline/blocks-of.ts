import type { Block } from './block.ts';
import { below, type PageElement, type PageNode, wordsIn } from './elements.ts';

/** What is shown under a heading that readers open, by its id on the page. */
export type PartOf = (id: string) => readonly PageNode[];

const HEADINGS: { readonly [tag: string]: 1 | 2 | 3 | 4 } = { h1: 1, h2: 2, h3: 3, h4: 4 };

/** What some nodes say, block by block; of what is opened one by one, what is printed. */
export function blocksOf(nodes: readonly PageNode[], partOf: PartOf): Block[] {
  return nodes
    .flatMap((node): Block[] => {
      if (typeof node !== 'string' && node.classes.includes('wide'))
        return blocksOf(node.children, partOf).map((block) =>
          block.kind === 'table' ? { ...block, wide: true } : block,
        );
      if (typeof node === 'string') return node.trim() === '' ? [] : [paragraph([node])];
      const { tag, classes, children } = node;
      const level = HEADINGS[tag];
      if (level !== undefined) return [{ kind: 'heading', level, text: wordsIn(children) }];
      // What a chart is, and where statements are opened.
      if (classes.includes('sub') || classes.includes('every')) return [];
      if (tag === 'p') return [paragraph(children, classes.includes('message'))];
      if (tag === 'ul' || tag === 'ol') return [{ kind: 'list', ordered: tag === 'ol', items: itemsOf(node) }];
      if (tag === 'dl') return [{ kind: 'list', ordered: false, items: termsOf(node) }];
      if (tag === 'table') return [tableOf(node)];
      if (tag === 'details') return classes.includes('printed') ? openedBlocks(node, partOf) : [];
      if (tag === 'nav') return [];
      return blocksOf(children, partOf);
    })
    .filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

/** The tables that a reader opens; of charts what they say, under what they are of. */
function openedBlocks({ id, children }: PageElement, partOf: PartOf): Block[] {
  const blocks = blocksOf(partOf(id), partOf);
  const tables = blocks.filter(({ kind }) => kind === 'table');
  if (tables.length > 0) return tables;
  const messages = blocks.flatMap((block) => (block.kind === 'paragraph' && block.message ? [block.text] : []));
  if (messages.length === 0) return [];
  const title = wordsIn(below(children, 'summary'));
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', ordered: false, items: messages },
  ];
}

function paragraph(nodes: readonly PageNode[], message = false): Block {
  return { kind: 'paragraph', text: wordsIn(nodes), message };
}

/** Items in one line each; a headline card as `label: figure (what it means)`. */
function itemsOf({ children }: PageElement): string[] {
  return children.flatMap((item) => {
    if (typeof item === 'string' || item.tag !== 'li') return [];
    if (!item.classes.includes('card')) return [wordsIn(item.children)];
    const [label, figure, note] = below(item.children, 'a', 'p').map((part) => wordsIn(part.children));
    return [`${label}: ${figure}${note ? ` (${note})` : ''}`];
  });
}

function termsOf({ children }: PageElement): string[] {
  return children.flatMap((entry) => {
    if (typeof entry === 'string') return [];
    const [term, said] = below([entry], 'dt', 'dd').map((part) => wordsIn(part.children));
    return term === undefined ? [] : [`${term}: ${said ?? ''}`];
  });
}

function tableOf(table: PageElement): Block {
  const caption = wordsIn(below(table.children, 'caption').flatMap(({ children }) => children));
  const rows = (part: string) =>
    below(table.children, part).flatMap(({ children }) => below(children, 'tr').map((row) => below([row], 'th', 'td')));
  const [head = []] = rows('thead');
  const figures = table.classes.includes('figures');
  const body = rows('tbody').map((cells) => cells.map(({ children }) => wordsIn(children)));
  // A column of drawn bars, or of notes that no row has, says nothing here; one of a matrix does.
  const matrix = table.classes.includes('matrix');
  const kept = head.flatMap((_, column) =>
    matrix || body.length === 0 || body.some((cells) => cells[column]) ? [column] : [],
  );
  return {
    kind: 'table',
    caption,
    wide: false,
    heads: kept.map((column) => wordsIn(head[column]?.children ?? [])),
    numeric: kept.map((column) => (figures ? column > 0 : (head[column]?.classes.includes('n') ?? false))),
    rows: body.map((cells) => kept.map((column) => cells[column] ?? '')),
  };
}
