import { isRepeatable } from '@stplan/language';
import { nodePath } from '../../place/node-path.ts';
import { childNodes } from '../../place/tree-node.ts';
import type { Site } from './site.ts';

/** Of words that begin statements, those of statements that the element has already and may not have twice. */
export function statedOnce({ document: { parsed, text }, from }: Site, words: readonly string[]): ReadonlySet<string> {
  const element = nodePath(parsed, from).findLast((node) => 'statements' in node);
  if (element === undefined) return new Set();
  const heads = childNodes(element).flatMap((node) => {
    const place = node.$cstNode;
    const counts = node.$containerProperty === 'statements' && !isRepeatable(node.$type);
    // what is being typed is no statement yet
    const isHere = place !== undefined && place.offset <= from && from <= place.end;
    return place === undefined || isHere || !counts ? [] : [text.slice(place.offset, place.end)];
  });
  return new Set(words.filter((word) => heads.some((head) => begins(head, word))));
}

/** Whether a statement begins with a word or phrase, however far its words stand apart. */
function begins(head: string, word: string): boolean {
  const count = word.split(' ').length;
  return head.trim().split(/\s+/).slice(0, count).join(' ') === word;
}
