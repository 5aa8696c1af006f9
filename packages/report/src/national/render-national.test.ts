import { type Figure, negate, sum, toJsonText } from '@stplan/model';
import { expect, test } from 'vitest';
import { example } from '../../test/example.ts';
import { HOSTILE, hostilePlan } from '../../test/hostile-plan.ts';
import { inputsOf, rollUpOf, type Texts } from '../../test/paper.ts';
import { figuresIn, isRounding } from '../../test/printed-figures.ts';
import { tagsIn } from '../../test/tags.ts';
import { sourceHash } from '../document/policy.ts';
import { SCRIPT } from '../generated/script.ts';

const published = example('published');
const page = rollUpOf(published);
const bodyOf = (paper: string) => paper.slice(paper.indexOf('<body>'));
const wordsOf = (paper: string) => paper.replace(/^.*<body>/s, '').replaceAll(/<[^>]*>/g, '');
const section = (id: string, of = page) => new RegExp(`<section id=${id} .*?</section>`, 's').exec(of)?.[0] ?? '';

/** A plan of a footprint that states one gap. */
const gapPlan = (name: string, gap: string, more = 'scope health', code = name) => `plan ${name} "${name}" {
  footprint ${name}
  period 2017/18 to 2020/21
}
footprint ${name} "${name}" { code "${code}" }
position ${name} in £m annual ${more} {
  years 2020/21
  do nothing ${gap}
}
`;
const plansOf = (...texts: string[]): Texts => new Map(texts.map((text, index) => [`p${index}.stplan`, text]));

test('the same plans give the same bytes, in whatever order their files come', () => {
  expect(rollUpOf(new Map([...published].reverse()))).toBe(page);
});

test('gaps of one scope are added, gaps of another stand apart', () => {
  const words = wordsOf(page);
  expect(words).toContain('Health, 2020/21: the gaps of 4 footprints come to £1,968m');
  expect(words).toContain('Social care, 2020/21: the gaps of 3 footprints come to £626m');
  const headings = [...section('gaps').matchAll(/<h3>([^<]*)/g)].map(([, heading]) => heading);
  expect(headings).toEqual([
    'Health and social care, 2020/21',
    'Health, 2020/21',
    'Social care, 2020/21',
    'Scope not stated, 2020/21',
  ]);
});

test('the sum of a scope is that of the figures that the plans state, and no other sum is printed', () => {
  const positions = inputsOf(published).flatMap(({ plan }) => plan.elements.position);
  const doNothing = (scope: string) =>
    positions.flatMap((position) =>
      (position.scope.join() || position.sector || '') === scope
        ? position.rows.flatMap(({ measure, series }) =>
            measure === 'do nothing' ? [series.cells.filter((cell): cell is Figure => cell !== undefined).at(-1)] : [],
          )
        : [],
    );
  const total = (scope: string) => toJsonText(negate(sum(doNothing(scope).flatMap((figure) => figure?.value ?? []))));
  const values = figuresIn(section('gaps')).map(({ value }) => value);
  expect(total('health')).toBe('1968000000');
  expect(values).toContain(total('health'));
  expect(values).toContain(total('social care'));
  expect(values).toContain(total('health,social care'));
  const stated = new Set(
    positions.flatMap(({ rows }) =>
      rows.flatMap(({ series }) =>
        series.cells.flatMap((cell) => (cell ? [toJsonText(cell.value), toJsonText(negate(cell.value))] : [])),
      ),
    ),
  );
  const sums = ['health', 'social care', 'health,social care'].map(total);
  const bridges = inputsOf(published).flatMap(({ statements }) =>
    statements.flatMap(({ difference }) => (difference ? [toJsonText(difference)] : [])),
  );
  const known = new Set([...stated, ...sums, ...bridges]);
  expect(values.filter((value) => !known.has(value))).toEqual([]);
});

test('what plans do not say they count is not added', () => {
  const alone = wordsOf(rollUpOf(plansOf(gapPlan('One', '(10)', ''), gapPlan('Two', '(20)', ''))));
  expect(alone).toContain('Not added together: the plans do not say which sectors they count.');
  expect(alone).not.toContain('£30m');
});

test('two plans of one footprint are not added, however they are called', () => {
  const twice = wordsOf(
    rollUpOf(plansOf(gapPlan('First', '(10)', 'scope health', 'E1'), gapPlan('Second', '(20)', 'scope health', 'E1'))),
  );
  expect(twice).toContain('Not added together: two plans speak of the same footprint.');
  expect(twice).not.toContain('£30m');
});

test('scopes are the same in whatever order a plan names its sectors', () => {
  const words = wordsOf(
    rollUpOf(
      plansOf(
        gapPlan('One', '(10)', 'scope health and social care'),
        gapPlan('Two', '(20)', 'scope social care and health'),
      ),
    ),
  );
  expect(words).toContain('Health and social care, 2020/21: the gaps of 2 footprints come to £30m');
});

test('a sum is printed no finer than its coarsest part and keeps the doubt of its parts', () => {
  expect(wordsOf(page)).toContain('Health and social care, 2020/21: the gaps of 7 footprints come to at least £5bn');
});

test('gaps per head are the gap over the people, where a plan counts them', () => {
  const [tyne] = [...section('per-head').matchAll(/Northumberland[^<]*<\/a>.*?(?=<tr)/gs)].map(([row]) => row);
  expect(figuresIn(tyne ?? '')).toEqual([
    { value: '1700000', printed: 'about 1,700,000' },
    { value: '9040/17', printed: '£532' },
  ]);
  expect(section('per-head')).not.toContain('Cornwall');
});

test('unexplained amounts are those of the statements, largest first', () => {
  const open = inputsOf(published).flatMap(({ statements }) =>
    statements.flatMap(({ verdict, dependsOn, difference }) =>
      verdict === 'unexplained' && dependsOn === undefined && difference ? [toJsonText(difference)] : [],
    ),
  );
  const table = /<table id=unexplained-table.*?<\/table>/s.exec(page)?.[0] ?? '';
  expect(
    figuresIn(table)
      .map(({ value }) => value)
      .sort(),
  ).toEqual(open.sort());
  expect(wordsOf(page)).toContain(
    '9 of 19 plans leave amounts unexplained; the largest is £334.5m of Mid and South Essex',
  );
});

test('capital asked and awarded is what the schemes state', () => {
  expect(wordsOf(section('capital'))).toContain(
    '1 plan requests £449.5m of capital; 2 plans were awarded up to £185m of capital',
  );
});

test('programmes are those of the reconciliation, and are not added', () => {
  const table = /<table id=savings-table.*?<\/table>/s.exec(page)?.[0] ?? '';
  const own = inputsOf(published).flatMap(({ plan, figures }) => {
    const value = figures.read(plan.name, 'effect', { kind: 'year', start: 2020 })?.value;
    return plan.elements.efficiency.length > 0 && value ? [toJsonText(value)] : [];
  });
  const values = figuresIn(table).map(({ value }) => value);
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((value) => !values.includes(value))).toEqual([]);
  expect(wordsOf(page)).toContain(
    'efficiency programmes is that of West Yorkshire and Harrogate, £983m; 1 has savings',
  );
});

test('findings are counted for each plan and rule', () => {
  const inputs = inputsOf(published);
  const table = /<table id=findings-table.*?<\/table>/s.exec(page)?.[0] ?? '';
  const counts = figuresIn(table).reduce((total, { value }) => total + Number(value), 0);
  expect(counts).toBe(inputs.reduce((total, { findings, accepted }) => total + findings.length + accepted.length, 0));
});

test('every plan leads to its own report, and every link within the page to a place in it', () => {
  const links = [...bodyOf(page).matchAll(/href="?([^\s">]+)/g)].map(([, href]) => href ?? '');
  const beside = links.filter((href) => !href.startsWith('#')).map((href) => href.replace(/#.*/, ''));
  expect([...new Set(beside)].sort()).toEqual(inputsOf(published).map(({ plan }) => `${plan.name}.html`));
  const ids = [...bodyOf(page).matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id ?? '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
});

test('every figure is printed as the rounding of the value that it carries', () => {
  const all = figuresIn(bodyOf(page));
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((figure) => !isRounding(figure))).toEqual([]);
});

test('the policy lets through exactly the own script and styles', () => {
  const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? '';
  const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => sourceHash(style ?? ''));
  for (const hash of [...styles, sourceHash(SCRIPT)]) expect(policy).toContain(hash);
  expect(policy.match(/sha256-/g)).toHaveLength(3);
});

test('the public gets neither unexplained amounts nor findings', () => {
  const leaflet = rollUpOf(published, 'public');
  expect(section('findings', leaflet) + section('unexplained', leaflet)).toBe('');
  expect(wordsOf(leaflet)).not.toMatch(/unexplained amount|Draft|errors/);
  expect(section('gaps', leaflet)).not.toBe('');
});

test('plans that hold nothing yet, or no position, are rolled up all the same', () => {
  const empty = rollUpOf(plansOf('plan One "One" { }', 'plan Two "Two" { }'));
  expect(wordsOf(empty)).toContain('2 plans of 2 footprints are rolled up; 2 of them state no gap');
  expect(bodyOf(empty)).not.toMatch(/>[^<]*\b(?:undefined|NaN|null|\[object)\b/);
});

/** What a browser would act upon. */
function activeParts(of: string) {
  const tags = tagsIn(bodyOf(of));
  return {
    names: new Set(tags.map(({ name }) => name)),
    attributes: new Set(tags.flatMap((tag) => [...tag.attributes].map(([name]) => name))),
  };
}

const beside = (text: string): Texts =>
  new Map([...hostilePlan(text), ['other.stplan', gapPlan('Other', '(10)', 'scope provider')]]);
const harmless = activeParts(rollUpOf(beside('harmless')));

test.each(HOSTILE)('%s in every field adds no element and no attribute', (text) => {
  const { names, attributes } = activeParts(rollUpOf(beside(text)));
  expect([...names].filter((name) => !harmless.names.has(name))).toEqual([]);
  expect([...attributes].filter((name) => !harmless.attributes.has(name))).toEqual([]);
});
