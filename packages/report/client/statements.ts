import { all, labelled, make } from './elements.ts';

/** Lets the list of statements be narrowed by words and verdict, and opened or closed as a whole. */
export function statements(list: HTMLElement): void {
  const entries = all<HTMLDetailsElement>('details', list).map((entry) => ({
    entry,
    words: (entry.querySelector('summary')?.textContent ?? '').toLowerCase(),
    verdict: entry.querySelector('.tag')?.textContent ?? '',
  }));
  const field = make('input', { type: 'search' });
  const verdicts = [...new Set(entries.map(({ verdict }) => verdict))];
  const select = make(
    'select',
    {},
    make('option', { value: '' }, 'all'),
    ...verdicts.map((verdict) => make('option', {}, verdict)),
  );
  const button = make('button', { type: 'button' }, 'Open all shown');
  const count = make('output');
  const apply = () => {
    let found = 0;
    for (const { entry, words, verdict } of entries) {
      entry.hidden = !(
        words.includes(field.value.toLowerCase().trim()) &&
        (select.value === '' || select.value === verdict)
      );
      if (!entry.hidden) found++;
    }
    for (const group of all(':scope > div', list)) group.hidden = !group.querySelector('details:not([hidden])');
    count.textContent = `${found} of ${entries.length} statements`;
  };
  field.oninput = select.onchange = apply;
  button.onclick = () => {
    const shown = entries.filter(({ entry }) => !entry.hidden);
    const open = !shown.every(({ entry }) => entry.open);
    for (const { entry } of shown) entry.open = open;
    button.textContent = open ? 'Close all shown' : 'Open all shown';
  };
  list.before(
    make(
      'div',
      { class: 'tools' },
      labelled('Filter statements by words', field),
      labelled('Verdict', select),
      button,
      count,
    ),
  );
}
