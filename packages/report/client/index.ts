import { contents } from './contents.ts';
import { all } from './elements.ts';
import { filterable } from './filter.ts';
import { find } from './find.ts';
import { frames } from './frames.ts';
import { revealTargets } from './reveal.ts';
import { rowsOf } from './rows.ts';
import { sortable } from './sort.ts';
import { statements } from './statements.ts';
import { fillOnDemand, unpack } from './unpack.ts';

// The page is complete without this script; it adds search, filters, sorting and the mark in the contents.
for (const table of all<HTMLTableElement>('table[data-tools]')) {
  const rows = rowsOf(table);
  const tools = table.dataset.tools ?? '';
  if (rows.list.length > 4 && tools.includes('filter')) filterable(rows);
  if (rows.list.length > 1 && tools.includes('sort')) sortable(rows);
}
for (const list of all('.statements')) statements(list);
frames();
contents();
void unpack().then((packed) => {
  fillOnDemand(packed);
  revealTargets(packed);
  find(packed);
});
