import { all, labelled, make } from './elements.ts';
import type { Packed } from './unpack.ts';

const MOST_HITS = 12;

type Place = { readonly id: string; readonly label: string; readonly words: string };

/** What can be found: headings of sections, statements, rows that have an id, and lines of the plan. */
function places({ files }: Packed): Place[] {
  const found: Place[] = [];
  const add = (element: Element, named: Element | null, words: Element) => {
    const label = (named?.textContent ?? '').trim();
    if (label !== '') found.push({ id: element.id, label, words: (words.textContent ?? '').toLowerCase() });
  };
  for (const section of all('main > section'))
    add(section, section.querySelector('h2'), section.querySelector('h2') ?? section);
  for (const entry of all('details[id]'))
    add(entry, entry.querySelector('.what'), entry.querySelector('summary') ?? entry);
  for (const row of all('tbody tr[id]')) add(row, row.querySelector('th'), row);
  for (const [id, text] of Object.entries(files)) {
    text.split('\n').forEach((line, index) => {
      const label = line.trim();
      if (label !== '') found.push({ id: `${id}-${index + 1}`, label, words: label.toLowerCase() });
    });
  }
  return found;
}

/** Puts a search over the whole paper above the contents. */
export function find(packed: Packed): void {
  const nav = document.getElementById('contents');
  const field = make('input', { type: 'search', autocomplete: 'off' });
  const hits = make('ol', { class: 'hits' });
  const count = make('output');
  let index: Place[] | undefined;
  field.oninput = () => {
    index ??= places(packed);
    const sought = field.value.toLowerCase().trim();
    const found = sought.length < 2 ? [] : index.filter(({ words }) => words.includes(sought));
    hits.replaceChildren(
      ...found
        .slice(0, MOST_HITS)
        .map(({ id, label }) => make('li', {}, make('a', { href: `#${id}` }, label.slice(0, 80)))),
    );
    count.textContent =
      sought.length < 2
        ? ''
        : `${found.length} found${found.length > MOST_HITS ? `, the first ${MOST_HITS} are listed` : ''}`;
  };
  nav?.prepend(make('div', { class: 'find', role: 'search' }, labelled('Find in this paper', field), count, hits));
}
