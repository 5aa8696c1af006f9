import { expect, it } from 'vitest';
import { htmlCells } from './html-cells.ts';

it('gives the cells of a copied table, with what spans columns in the first of them', () => {
  const page = `<html><style>td { color: red }</style><body><!--StartFragment--><table><tr><th colspan=2>Scheme</th><th>2017/18</th></tr>
<tr><td><b>A&amp;E&nbsp;front</b> door</td><td></td><td>&pound;1.5m</td></tr><tr><td><td><td></tr></table>`;
  expect(htmlCells(page)).toBe('Scheme\t\t2017/18\nA&E front door\t\t£1.5m');
});

it('gives nothing where there is no table', () => {
  expect(htmlCells('<p>one<b>two</b></p>')).toBeUndefined();
  expect(htmlCells('<table></table>')).toBeUndefined();
});
