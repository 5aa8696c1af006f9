import { searchField, wordsOf } from './controls.ts';
import { all, byId, make } from './elements.ts';
import type { Packed } from './unpack.ts';

const MOST_HITS = 12;

type Place = { readonly id: string; readonly label: string; readonly words: string };

/** What can be found: headings of sections, statements, rows that have an id, and lines of the plan. */
function places({ files }: Packed): Place[] {
  const named = (selector: string, name: string): Place[] =>
    all(selector).map((element) => {
      const label = element.querySelector(name)?.textContent ?? '';
      return { id: element.id, label, words: element.localName === 'section' ? label.toLowerCase() : wordsOf(element) };
    });
  const lines = Object.entries(files).flatMap(([id, text]) =>
    text
      .split('\n')
      .map((line, index) => ({ id: `${id}-${index + 1}`, label: line.trim(), words: line.toLowerCase() })),
  );
  return [
    ...named('main > section', 'h2'),
    ...named('.statements details', 'summary'),
    ...named('tbody tr[id]', 'th'),
    ...lines,
  ];
}

/** Puts a search over the whole paper above the contents. */
export function find(packed: Packed): void {
  const [label, field] = searchField('Find in this paper');
  const hits = make('ol', { class: 'hits' });
  const count = make('output');
  let index: Place[] | undefined;
  field.oninput = () => {
    index ??= places(packed);
    const sought = field.value.toLowerCase().trim();
    const found = sought.length < 2 ? [] : index.filter(({ words }) => words.includes(sought));
    const links = found
      .slice(0, MOST_HITS)
      .map(({ id, label: words }) => make('li', {}, make('a', { href: `#${id}` }, words.slice(0, 80))));
    hits.replaceChildren(...links);
    count.textContent =
      sought.length < 2 ? '' : `${found.length} found${found.length > MOST_HITS ? `, ${MOST_HITS} listed` : ''}`;
  };
  byId('contents')?.prepend(make('div', { class: 'find', role: 'search' }, label, count, hits));
}
