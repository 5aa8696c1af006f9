import { choice, searchField, wordsOf } from './controls.ts';
import { all, make } from './elements.ts';

/** Lets the list of statements be narrowed by words and verdict, and opened or closed as a whole. */
export function statements(list: HTMLElement): void {
  const entries = all<HTMLDetailsElement>('details', list).map((entry) => ({
    entry,
    words: wordsOf(entry),
    verdict: wordsOf(entry.querySelector('em')),
  }));
  const [searched, field] = searchField('Filter statements by words');
  const [chosen, select] = choice('Verdict', [...new Set(entries.map(({ verdict }) => verdict))]);
  const button = make('button', {}, 'Open or close all shown');
  const count = make('output');
  const shown = () => entries.filter(({ entry }) => !entry.hidden);
  const bar = make('div', { class: 'tools' }, searched, chosen, button, count);
  bar.oninput = () => {
    const sought = field.value.toLowerCase().trim();
    for (const { entry, words, verdict } of entries) {
      entry.hidden = !words.includes(sought) || ![verdict, ''].includes(select.value);
    }
    for (const group of all(':scope > div', list)) group.hidden = !group.querySelector('details:not([hidden])');
    count.textContent = `${shown().length} of ${entries.length} statements`;
  };
  button.onclick = () => {
    const open = shown().some(({ entry }) => !entry.open);
    for (const { entry } of shown()) entry.open = open;
  };
  list.before(bar);
}
