import { sum, toJsonText } from '@stplan/model';
import { expect, test } from 'vitest';
import { example } from '../test/example.ts';
import { HOSTILE, hostilePlan } from '../test/hostile-plan.ts';
import { largePlan } from '../test/large-plan.ts';
import { inputOf, paperOf, type Texts } from '../test/paper.ts';
import { figuresIn, isRounding } from '../test/printed-figures.ts';
import { tagsIn } from '../test/tags.ts';
import { unpacked } from '../test/unpacked.ts';
import { impliedValue } from './derivation/implied-value.ts';
import { sourceHash } from './document/policy.ts';
import { SCRIPT } from './generated/script.ts';
import { STYLE } from './generated/style.ts';
import { renderReport } from './render-report.tsx';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const bodyOf = (paper: string) => paper.slice(paper.indexOf('<body>'));

const westmarch = example('westmarch');
const paper = paperOf(westmarch);

test('the same plan gives the same bytes, in whatever order its files come', () => {
  const shuffled: Texts = new Map([...westmarch].reverse());
  expect(paperOf(westmarch)).toBe(paper);
  expect(paperOf(shuffled)).toBe(paper);
});

test('line ends of another system make no difference', () => {
  const windows: Texts = new Map([...westmarch].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
  expect(paperOf(windows)).toBe(paper);
});

test('the complete example stays below 350 KB, script and style below theirs', () => {
  expect(bytes(paper)).toBeLessThanOrEqual(350 * 1024);
  expect(bytes(SCRIPT)).toBeLessThanOrEqual(8 * 1024);
  expect(bytes(STYLE)).toBeLessThanOrEqual(14 * 1024);
});

test('three thousand rows stay below 2.5 MB', () => {
  expect(bytes(paperOf(largePlan(1_500, 1_500)))).toBeLessThanOrEqual(2.5 * 1024 * 1024);
});

test('the paper has every section that the plan has something for, numbered without a gap', () => {
  const titles = [...paper.matchAll(/<h2 [^>]*><span class=no>(\d+)<\/span> ([^<]*)/g)].map(([, number, title]) => [
    number,
    title,
  ]);
  expect(titles.map(([number]) => Number(number))).toEqual(titles.map((_, index) => index + 1));
  expect(titles.map(([, title]) => title)).toEqual([
    'Summary',
    'Findings',
    'Financial bridge',
    'Positions as stated',
    'Reconciliation',
    'Contracts',
    'Efficiency programme',
    'Activity, beds and workforce',
    'Milestones',
    'Commitments',
    'Capital',
    'Service changes',
    'Risks',
    'Governance',
    'Scenarios',
    'Sources',
    'Annex: bridges by organisation and year',
    'Annex: assumptions',
    'Annex: glossary',
    'Annex: the authors’ notes',
    'Annex: the plan’s text',
  ]);
});

test('a small published plan has a short paper that says what is unexplained', () => {
  const short = paperOf(example('published/hampshire-isle-of-wight'));
  expect(short).not.toContain('id=milestones');
  expect(short).toContain('>£134m</b> of the 2020/21 bridge of Hampshire and the Isle of Wight is unexplained');
  expect(short).toContain('Draft.');
});

test('a plan that holds nothing yet has a paper all the same', () => {
  const empty = paperOf(new Map([['plan.stplan', 'plan Empty "Nothing yet" { }']]));
  expect(empty).toContain('<h1>Nothing yet</h1>');
  expect(empty).not.toMatch(/undefined|NaN|\[object/);
});

test('a plan without findings is no draft', () => {
  const clean = paperOf(example('estmere'));
  expect(clean).not.toContain('class=banner');
  expect(clean).toMatch(/Nothing that was checked stands against the plan|No finding stands/);
});

test('missed control totals are counted once: those of organisations, in the summary as in the table', () => {
  const words = bodyOf(paper).replaceAll(/<[^>]*>/g, '');
  expect(words.match(/\d+ of \d+ control totals[^:.]*/g)).toEqual([
    '1 of 24 control totals of organisations is not met',
    '1 of 24 control totals of organisations is not met',
  ]);
  expect(words).toContain('is not met: WMH in 2018/19; nor is the sum of them: Westmarch in 2018/19');
});

test('contracts are shown for every year that they have a value in', () => {
  expect([...paper.matchAll(/<table id=contract-matrix-(\d+)/g)].map(([, year]) => year)).toEqual(['2017', '2018']);
});

test('a rule is told in its own words, and its name leads to its line in the glossary', () => {
  expect(paper).toMatch(/<a href="#rule-STP0102">finance\/control-total<\/a> <span class=help>[A-Z]/);
  expect(paper).toMatch(/<div id=rule-STP0102><dt>finance\/control-total<\/dt><dd>[A-Z][^<]* \(STP0102\)/);
});

test('whoever reads without the script is told what lies packed', () => {
  expect(paper).toMatch(/<noscript>.*what lies packed.*<\/noscript>/s);
});

test('members in no place and sectors are named in words', () => {
  expect(paper).toContain('Bridge of the members in no place, the sum of');
  expect(paper).not.toMatch(/of in no place|>in no place</);
});

test('the programme is printed in one scale, also what a formula works out in pounds', () => {
  for (const id of ['schemes', 'by-kind', 'by-theme', 'by-stage', 'by-confidence']) {
    const table = new RegExp(`<table id=${id}.*?</table>`, 's').exec(paper)?.[0] ?? '';
    const figures = [...table.matchAll(/<td data-v=(-?\d{5,}) ?[^>]*>([^<]*)/g)];
    expect(figures.length).toBeGreaterThan(3);
    for (const [, value, text] of figures) {
      const printed = Number(text?.replaceAll(/[(),]/g, ''));
      expect(Math.abs(printed * 1e6 - Math.abs(Number(value)))).toBeLessThanOrEqual(50_000);
    }
  }
});

test('sums over sectors and places are called what they are, and sectors written as within a sentence', () => {
  const annex = Object.entries(unpacked(paper).parts)
    .flatMap(([id, part]) => (id.startsWith('bridges-') ? [part] : []))
    .join();
  expect(annex).toContain('The steps lead the provider sector from');
  expect(annex).not.toMatch(/Sector \w+ (efficiency|investment|funding)|NorthPlace efficiency/);
});

test('capital flows from its sources through schemes to organisations, with what is not secured hatched', () => {
  const section = /<section id=capital.*?<\/section>/s.exec(paper)?.[0] ?? '';
  expect(section).toContain('of the capital, <b data-v=54200000>£54.2m</b>, is requested or expected only');
  expect(section).toMatch(/<g clip-path="url\(#in-unidentified\)"><path class="?l-unidentified/);
  const rows = /<table id=capital-flows.*?<\/table>/s.exec(section)?.[0] ?? '';
  const amounts = [...rows.matchAll(/data-v=(\d+)/g)].map(([, value]) => Number(value));
  expect(amounts.reduce((total, value) => total + value, 0)).toBe(88_200_000);
});

test('stages of service changes stand against the pre-election periods that they fall into', () => {
  const section = /<section id=service-changes.*?<\/section>/s.exec(paper)?.[0] ?? '';
  expect(section).toContain('2 of 17 stages of service changes fall into a pre-election period');
  expect(section.match(/>General election of 2019</g)).toHaveLength(3);
});

test('every statement is carried with its parts and its difference', () => {
  const { statements } = inputOf(westmarch);
  const { derivations } = unpacked(paper);
  const carried = Object.values(derivations.statements);
  expect(carried.reduce((count, { heads }) => count + heads.length, 0)).toBe(statements.length);
  expect(paper.match(/<details id=s\d+>/g)).toHaveLength(carried.length);
});

test('every id stands once, and every link within the paper leads to one', () => {
  const { parts, files } = unpacked(paper);
  const all = bodyOf(paper) + Object.values(parts).join('');
  const ids = [...all.matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id ?? '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const lines = Object.entries(files).flatMap(([id, text]) => text.split('\n').map((_, index) => `${id}-${index + 1}`));
  const known = new Set([...ids, ...lines]);
  const links = [...all.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !known.has(id))).toEqual([]);
});

test('nothing of the program shows through', () => {
  const { parts } = unpacked(paper);
  expect(bodyOf(paper) + Object.values(parts).join('')).not.toMatch(/>[^<]*\b(?:undefined|NaN|null|\[object)\b/);
});

test('the policy lets through exactly the own script and styles', () => {
  const policy = /content="(default-src[^"]*)"/.exec(paper)?.[1] ?? '';
  const styles = [...paper.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => sourceHash(style ?? ''));
  expect(styles).toHaveLength(2);
  for (const hash of [...styles, sourceHash(SCRIPT)]) expect(policy).toContain(hash);
  expect(policy.match(/sha256-/g)).toHaveLength(3);
});

/** What a browser would act upon: element names, attribute names, and addresses that lead out of the paper. */
function activeParts(of: string) {
  const { parts } = unpacked(of);
  const tags = tagsIn(bodyOf(of) + Object.values(parts).join(''));
  const attributes = tags.flatMap((tag) => [...tag.attributes]);
  return {
    names: new Set(tags.map(({ name }) => name)),
    attributes: new Set(attributes.map(([name]) => name)),
    addresses: attributes.flatMap(([name, value]) =>
      /^(?:href|src|action|data)$/.test(name) && !value.startsWith('#') ? [value] : [],
    ),
  };
}

/** Elements that the Markdown of a plan may become. */
const MARKDOWN = ['a', 'blockquote', 'code', 'em', 'li', 'ol', 'p', 'pre', 'strong', 'ul'];
const harmless = activeParts(paperOf(hostilePlan('harmless')));

test.each(HOSTILE)('%s in every field adds no element, no attribute and no address', (text) => {
  const { names, attributes, addresses } = activeParts(paperOf(hostilePlan(text)));
  expect([...names].filter((name) => !harmless.names.has(name) && !MARKDOWN.includes(name))).toEqual([]);
  expect([...attributes].filter((name) => !harmless.attributes.has(name) && name !== 'rel')).toEqual([]);
  // The one address that is a link of Markdown to the web; it is never loaded.
  expect(addresses.filter((address) => address !== 'https://example.org/track.png')).toEqual(harmless.addresses);
});

test('every figure is printed as the rounding of the value that it carries', () => {
  const all = figuresIn(bodyOf(paper) + Object.values(unpacked(paper).parts).join(''));
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter((figure) => !isRounding(figure))).toEqual([]);
});

test('the steps of the bridge are the terms of its statement', () => {
  const { statements } = inputOf(westmarch);
  const bridge = statements.find(({ id }) => id.startsWith('bridge/Westmarch/2020-21'));
  const total = (group: string) =>
    toJsonText(sum((bridge?.lhs ?? []).flatMap((term) => (term.group === group && term.value ? [term.value] : []))));
  const table = /<table id=bridge-table.*?<\/table>/s.exec(paper)?.[0] ?? '';
  const last = (label: string) =>
    figuresIn(new RegExp(`>${label}<td.*?(?=<tr|</tbody)`, 's').exec(table)?.[0] ?? '').at(-1)?.value;
  for (const [label, group] of [
    ['Do nothing', 'do nothing'],
    ['Investments', 'investment'],
    ['Funding', 'funding'],
    ['Unidentified savings', 'unidentified'],
  ] as const) {
    expect(last(label)).toBe(total(group));
  }
});

test('what is carried of a statement is the statement', () => {
  const { statements } = inputOf(westmarch);
  const carried = Object.values(unpacked(paper).derivations.statements);
  const differences = carried
    .flatMap(({ difference, exponent }) =>
      difference.map((cell) => (typeof cell === 'string' ? impliedValue(cell, exponent) : (cell?.[1] ?? 'none'))),
    )
    .sort();
  expect(differences).toEqual(
    statements.map(({ difference }) => (difference ? toJsonText(difference) : 'none')).sort(),
  );
  const verdicts = carried.flatMap((one) => one.verdicts.map(([word]) => word));
  expect(verdicts.filter((word) => word === 'unexplained')).toHaveLength(
    statements.filter(({ verdict }) => verdict === 'unexplained').length,
  );
});

test('the figures of a scheme are those of the reconciliation', () => {
  const input = inputOf(westmarch);
  const row = /<tr id=efficiency-NorthPrescribing>(.*?)<tr/s.exec(renderReport(input))?.[1] ?? '';
  const printed = [...row.matchAll(/data-v=(\S+?)>([^<]*)/g)].map(([, value, text]) => [value, text]);
  expect(printed).toEqual([
    ['4200000', '4.2'],
    ['7200000', '7.2'],
    ['10800000', '10.8'],
    ['14200000', '14.2'],
    ['12070000', '12.1'],
  ]);
});

const measured = (count: number) => {
  const months = Array.from(
    { length: count },
    (_, at) =>
      `${['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'][at % 12]} ${2017 + Math.floor((at + 3) / 12)}`,
  );
  const actual = months.map((_, at) => (at === count - 1 ? '80.0' : at % 2 === 0 ? '90.0' : '92.0'));
  return paperOf(
    new Map([
      [
        'plan.stplan',
        `plan P "P" { footprint P }
footprint P "P" { members A }
organisation A "A" { kind acute trust }
commitment Quick "Seen quickly" { owner A  indicator Wait }
indicator Wait "Seen in four hours" {
  unit %
  higher is better
  trajectory in % {
    months ${months.join(' ')}
    actual ${actual.join(' ')}
  }
}
`,
      ],
    ]),
  );
};

test('limits of ordinary variation stand at a measure from twelve actual values on', () => {
  expect(measured(11)).not.toContain('vary by themselves');
  const words = bodyOf(measured(13));
  // Mean of twelve values between 90 and 92 and one of 80; eleven ranges of 2 and one of 12.
  expect(words.replaceAll(/<[^>]*>/g, '')).toContain(
    'Its 13 actual values vary by themselves between 82.6% and 97.7% around a mean of 90.2% (mean ± 2.66 × the mean moving range). That tells of a change: Apr 2018 lies outside.',
  );
  expect(words).toContain('upper limit 97.7%');
  expect(figuresIn(words).filter((figure) => !isRounding(figure))).toEqual([]);
});
