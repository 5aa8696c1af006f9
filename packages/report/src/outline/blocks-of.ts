import type { Block } from './block.ts';
import { below, type PageElement, type PageNode, wordsIn } from './elements.ts';

const HEADINGS: { readonly [tag: string]: 1 | 2 | 3 | 4 } = { h1: 1, h2: 2, h3: 3, h4: 4 };

/** What some nodes say, block by block; what is packed on the page, to be opened one by one, is left out. */
export function blocksOf(nodes: readonly PageNode[]): Block[] {
  return nodes
    .flatMap((node): Block[] => {
      if (typeof node === 'string') return node.trim() === '' ? [] : [paragraph([node])];
      const { tag, classes, children } = node;
      const level = HEADINGS[tag];
      if (level !== undefined) return [{ kind: 'heading', level, text: wordsIn(children) }];
      if (tag === 'p') return [paragraph(children, classes.includes('message'))];
      if (tag === 'ul' || tag === 'ol') return [{ kind: 'list', ordered: tag === 'ol', items: itemsOf(node) }];
      if (tag === 'dl') return [{ kind: 'list', ordered: false, items: termsOf(node) }];
      if (tag === 'table') return [tableOf(node)];
      if (tag === 'details' || tag === 'nav' || classes.includes('statements')) return [];
      return blocksOf(children);
    })
    .filter((block) => block.kind !== 'paragraph' || block.text !== '');
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
  return {
    kind: 'table',
    caption,
    heads: head.map(({ children }) => wordsIn(children)),
    numeric: head.map(({ classes }, column) => (figures ? column > 0 : classes.includes('n'))),
    rows: rows('tbody').map((cells) => cells.map(({ children }) => wordsIn(children))),
  };
}
