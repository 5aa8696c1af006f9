/** Where a reader is in a report: what is open, what is typed and chosen, how far down. */
export type Place = {
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  readonly sorted: readonly (readonly [table: string, column: number, order: string])[];
  readonly anchor: { readonly id: string; readonly top: number } | undefined;
  readonly top: number;
};

const all = <E extends Element>(root: ParentNode, selector: string) => [...root.querySelectorAll<E>(selector)];

/** Every field of the report's tools with a name: the place of its bar among those of its section, and in that bar. */
function fieldsOf(page: Document): Map<string, HTMLInputElement | HTMLSelectElement> {
  const fields = new Map<string, HTMLInputElement | HTMLSelectElement>();
  for (const section of all<HTMLElement>(page, 'section, nav')) {
    const own = all<HTMLInputElement | HTMLSelectElement>(section, '.tools input, .tools select, .find input');
    for (const [index, field] of own.entries()) fields.set(`${section.id} ${index}`, field);
  }
  return fields;
}

const tablesOf = (page: Document) =>
  all<HTMLTableElement>(page, 'table[data-tools]').map((table, index) => [`${table.id} ${index}`, table] as const);

/** The place of the reader in a frame. */
export function readPlace({ contentDocument: page, contentWindow: window }: HTMLIFrameElement): Place {
  if (!page || !window) return { open: [], closed: [], fields: new Map(), sorted: [], anchor: undefined, top: 0 };
  const details = all<HTMLDetailsElement>(page, 'details[id]');
  const first = all<HTMLElement>(page, 'main [id]').find((element) => element.getBoundingClientRect().bottom > 0);
  return {
    open: details.filter(({ open }) => open).map(({ id }) => id),
    closed: details.filter(({ open }) => !open).map(({ id }) => id),
    fields: new Map([...fieldsOf(page)].map(([name, { value }]) => [name, value])),
    sorted: tablesOf(page).flatMap(([name, table]) =>
      all<HTMLTableCellElement>(table, 'th[aria-sort]').map(
        ({ cellIndex, ariaSort }) => [name, cellIndex, ariaSort ?? ''] as const,
      ),
    ),
    anchor: first && { id: first.id, top: first.getBoundingClientRect().top },
    top: window.scrollY,
  };
}

/** Brings a report to where its reader was. */
export function restorePlace({ contentDocument: page, contentWindow: window }: HTMLIFrameElement, place: Place): void {
  if (!page || !window) return;
  const [open, closed] = [new Set(place.open), new Set(place.closed)];
  for (const details of all<HTMLDetailsElement>(page, 'details[id]')) {
    if (open.has(details.id)) details.open = true;
    if (closed.has(details.id)) details.open = false;
  }
  for (const [name, field] of fieldsOf(page)) {
    const value = place.fields.get(name);
    if (!value || value === field.value) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const tables = new Map<string, HTMLTableElement>(tablesOf(page));
  for (const [name, column, order] of place.sorted) {
    const head = tables.get(name)?.tHead?.rows[0]?.cells[column];
    const button = head?.querySelector('button');
    button?.click();
    if (head?.ariaSort !== order) button?.click();
  }
  const scroll = () => {
    const anchor = place.anchor && page.getElementById(place.anchor.id);
    const by = anchor ? anchor.getBoundingClientRect().top - (place.anchor?.top ?? 0) : place.top - window.scrollY;
    window.scrollBy({ top: by, behavior: 'instant' });
  };
  scroll();
  // What was open is filled when its event arrives, which moves what is below it.
  if (place.open.length > 0) window.requestAnimationFrame(scroll);
}
