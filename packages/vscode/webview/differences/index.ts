import type { DifferenceCell, DifferenceGrid, DifferenceRow } from '@stplan/server/protocol';
import type { FromDifferences, ToDifferences } from '../../src/differences/messages.ts';
import { editor, view } from '../vscode-page.ts';

// Texts of the plan are set as text, never as markup.

const tell = (message: FromDifferences) => editor.postMessage(message);
let grids: readonly DifferenceGrid[] = [];
let chosen = '';
let openOnly = false;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function cell(of: DifferenceCell | null): HTMLElement {
  if (of === null) return make('td', {});
  const { statement, difference, verdict, tone } = of;
  const button = make('button', { type: 'button' }, difference, make('small', {}, verdict));
  button.onclick = () => tell({ type: 'statement', statement });
  return make('td', { class: tone }, button);
}

const isOpen = ({ cells }: DifferenceRow) => cells.some((one) => one?.tone === 'bad' || one?.tone === 'open');

function table({ title, measure, periods, rows }: DifferenceGrid): HTMLElement {
  const shown = openOnly ? rows.filter(isOpen) : rows;
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }),
    ...periods.map((period) => make('th', { scope: 'col' }, period)),
  );
  const body = shown.map(({ subject, cells }) =>
    make('tr', {}, make('th', { scope: 'row' }, subject), ...cells.map(cell)),
  );
  const words =
    shown.length === 0 ? `${title}: every one agrees` : `${title}, ${measure}: the parts less what is stated`;
  return make(
    'div',
    { class: 'scroll' },
    make('table', {}, make('caption', {}, words), make('thead', {}, head), make('tbody', {}, ...body)),
  );
}

function broken({ rows }: DifferenceGrid): number {
  return rows.flatMap(({ cells }) => cells).filter((one) => one?.tone === 'bad').length;
}

function tools(): HTMLElement {
  const options = grids.map((grid) => {
    const count = broken(grid);
    const option = make('option', { value: grid.title }, count > 0 ? `${grid.title} (${count})` : grid.title);
    option.selected = grid.title === chosen;
    return option;
  });
  const select = make('select', { id: 'kind' }, ...options);
  select.onchange = () => {
    chosen = select.value;
    show();
  };
  const box = make('input', { type: 'checkbox', id: 'open-only' });
  box.checked = openOnly;
  box.onchange = () => {
    openOnly = box.checked;
    show();
  };
  return make(
    'div',
    { class: 'tools' },
    make('label', {}, 'Statements', select),
    make('label', {}, box, 'Only what needs somebody'),
  );
}

function show(): void {
  const focused = document.activeElement?.id;
  const grid = grids.find(({ title }) => title === chosen) ?? grids.find((one) => broken(one) > 0) ?? grids[0];
  chosen = grid?.title ?? '';
  view.replaceChildren(...(grid ? [tools(), table(grid)] : ['Open a plan to see how its statements came out.']));
  if (focused) document.getElementById(focused)?.focus();
}

addEventListener('message', ({ data }: MessageEvent<ToDifferences>) => {
  if (data.type !== 'grids') return;
  grids = data.grids;
  show();
});
tell({ type: 'ready' });
