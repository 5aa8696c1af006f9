import { expect, test } from 'vitest';
import { example } from '../../../test/example.ts';
import { paperOf } from '../../../test/paper.ts';

/** What the section says of scenarios, read off the page. */

const paper = paperOf(example('westmarch'));
const section = paper.slice(
  paper.indexOf('<section id=scenarios'),
  paper.indexOf('</section>', paper.indexOf('<section id=scenarios')),
);
const table = section.slice(section.indexOf('<table id=scenario-changes'), section.indexOf('</table>'));
const rows = table
  .replaceAll(/<\/?i>/g, '')
  .split('<tr')
  .map((row) => [...row.matchAll(/<t[dh][^>]*>([^<]*)/g)].map(([, text]) => text))
  .filter((row) => row[0] === 'A hard winter' && row[1] === 'WUH');

test('scenarios tell by how much positions change, and why', () => {
  expect(section).toContain('What each scenario changes against the plan, £m');
  // £0.8m later leaves the trust £0.8m short of its control total, and so without the fund of £16.0m
  expect(rows).toEqual([
    ['A hard winter', 'WUH', 'change of the position', '-', '(16.80)', '(16.40)', '-'],
    ['A hard winter', 'WUH', 'savings that come later', '-', '(0.80)', '(0.40)', '-'],
    ['A hard winter', 'WUH', 'fund that is lost or earned', '-', '(16.00)', '(16.00)', '-'],
    ['A hard winter', 'WUH', 'expected savings, by confidence', '0.60', '0.72', '0.72', '0.72'],
  ]);
});

test('they tell what is late and what changes nothing', () => {
  const text = section.replaceAll(/<[^>]*>/g, '\n');
  expect(text).toContain('A hard winter: “Length of stay” saves 6 months later than it says, because of “');
  expect(text).toContain('A hard winter: WUH misses its control total by £0.8m in 2018/19, by £0.4m in 2019/20.');
  expect(text).toContain('Public capital is not awarded: No position changes.');
});

test('a figure tells which scenario is worst for the system, with a bar for each year', () => {
  const figure = section.slice(section.indexOf('<figure>'), section.indexOf('</figure>'));
  const title = /<p class=message>(.*?)<\/p>/.exec(figure)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '';
  const [, pounds = '', year = ''] =
    /worsens the position of the system most: by £([\d.]+)m in (\d{4}\/\d{2})$/.exec(title) ?? [];
  const bars = [...figure.matchAll(/<text [^>]*data-v=(-?\d+)[^>]*>/g)].map(([, value]) => Number(value));
  expect(bars.length).toBeGreaterThan(1);
  expect(Math.round(Number(pounds) * 1e6)).toBe(-Math.min(...bars));
  expect(figure).toContain(year);
  expect(figure.match(/href="?#h-adverse/g)).toHaveLength(bars.filter((value) => value < 0).length);
});
