import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse-plan.ts';

/** The messages of a text, each with the place that it marks, and the elements that were read. */
function read(text: string) {
  const { problems, tree } = parsePlan(text);
  return {
    said: problems.map(
      ({ rule, message, start, end }) => `${rule.replace('language/', '')} ⟦${text.slice(start, end)}⟧ ${message}`,
    ),
    elements: tree.elements.map(
      (element) => `${element.$type}${'statements' in element ? ` ${element.statements.length}` : ''}`,
    ),
    fixes: problems.flatMap(({ fixes }) => fixes ?? []),
    related: problems
      .flatMap(({ related }) => related ?? [])
      .map(({ start }) => text.slice(text.lastIndexOf('\n', start) + 1, start + 1)),
  };
}

const next = 'milestone Full "Ward full" {\n  due 1 September 2017\n}\n';

describe('a missing } is told once, at the line before which it is missing', () => {
  it.each([
    [
      'of an element',
      `milestone Open "Ward open" {\n  due 1 June 2017\n\n${next}`,
      ['missing-brace ⟦milestone⟧ A } is missing from “milestone Open”.'],
      ['Milestone 1', 'Milestone 1'],
    ],
    [
      'of the head of a plan, before a footprint without a title',
      `plan A "A" {\n  footprint A\n\nfootprint A { members B }\n${next}`,
      ['missing-brace ⟦footprint⟧ A } is missing from “plan A”.'],
      ['Footprint 1', 'Milestone 1'],
    ],
    [
      'of the last element',
      'milestone Open {\n  due 1 June 2017\n',
      ['missing-brace ⟦1 June 2017⟧ A } is missing from “milestone Open”.'],
      ['Milestone 1'],
    ],
    [
      'of a table, by the indentation',
      `contract A "A" {\n  value in £m {\n    years 2017/18\n    WUH 3\n  status mediation\n}\n${next}`,
      ['missing-brace ⟦status⟧ A } is missing from “value”.'],
      ['Contract 2', 'Milestone 1'],
    ],
    [
      'of a table and its element',
      `contract A "A" {\n  value in £m {\n    years 2017/18\n    WUH 3\n\n${next}`,
      ['missing-brace ⟦milestone⟧ 2 } are missing: from “value” and “contract A”.'],
      ['Contract 1', 'Milestone 1'],
    ],
    [
      'of a table before a table that begins like one of its rows',
      `efficiency A {\n  activity N at W {\n    years 2017/18\n    change 3\n  actual in £m {\n    months Apr 2017\n  }\n}\n${next}`,
      ['missing-brace ⟦actual⟧ A } is missing from “activity N”.'],
      ['Efficiency 2', 'Milestone 1'],
    ],
    [
      'of each of two elements',
      `place A {\n  code "1"\nplace B {\n  code "2"\n${next}`,
      [
        'missing-brace ⟦place⟧ A } is missing from “place A”.',
        'missing-brace ⟦milestone⟧ A } is missing from “place B”.',
      ],
      ['Place 1', 'Place 1', 'Milestone 1'],
    ],
    [
      'before an element whose word can be a statement',
      'contract A "A" {\n  form block\n\nactivity NonElective at WUH in spells {\n  years 2017/18\n}\n',
      ['missing-brace ⟦activity⟧ A } is missing from “contract A”.'],
      ['Contract 1', 'CountSeries'],
    ],
    [
      'before an element whose word can be a statement, with a title',
      'efficiency A {\n  kind cip\n\nprogramme UrgentCare "Urgent care" {\n}\n',
      ['missing-brace ⟦programme⟧ A } is missing from “efficiency A”.'],
      ['Efficiency 1', 'Programme 0'],
    ],
    [
      'of many',
      `place A {\nplace B {\nplace C {\ncontract B {\n  value in £m {\n`,
      [
        'missing-brace ⟦place⟧ A } is missing from “place A”.',
        'missing-brace ⟦place⟧ A } is missing from “place B”.',
        'missing-brace ⟦contract⟧ A } is missing from “place C”.',
        'missing-brace ⟦{⟧ 2 } are missing: from “value” and “contract B”.',
      ],
      ['Place 0', 'Place 0', 'Place 0', 'Contract 1'],
    ],
  ])('%s', (_, text, said, elements) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(found.elements).toEqual(elements);
  });

  it('with the brace that is open, and with a fix that puts the other one right there', () => {
    const text = `contract A "A" {\n  value in £m {\n    years 2017/18\n    WUH 3\n  status mediation\n}\n${next}`;
    const { related, fixes } = read(text);
    expect(related).toEqual(['  value in £m {']);
    const [fix] = fixes;
    const fixed = text.slice(0, fix?.start) + fix?.text + text.slice(fix?.end);
    expect(fixed).toBe(
      `contract A "A" {\n  value in £m {\n    years 2017/18\n    WUH 3\n  }\n  status mediation\n}\n${next}`,
    );
    expect(parsePlan(fixed).problems).toEqual([]);
  });
});

describe('a line or brace that stands twice is told once', () => {
  it.each([
    [
      'the line of an element',
      `place A "A" {\nplace A "A" {\n  code "1"\n}\n${next}`,
      ['surplus-brace ⟦place A "A" {⟧ The line that begins “place A” stands twice.'],
      ['Place 1', 'Milestone 1'],
    ],
    [
      'the line of a table',
      `contract A {\n  value in £m {\n  value in £m {\n    years 2017/18\n    WUH 3\n  }\n  form block\n}\n${next}`,
      ['surplus-brace ⟦value in £m {⟧ The line that begins “value” stands twice.'],
      ['Contract 2', 'Milestone 1'],
    ],
    [
      'the brace',
      `place A "A" {{\n  code "1"\n}\n${next}`,
      ['surplus-brace ⟦{⟧ Two { stand here, and one of them opens nothing.'],
      ['Place 1', 'Milestone 1'],
    ],
  ])('%s', (_, text, said, elements) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(found.elements).toEqual(elements);
  });
});

describe('a missing { is told once', () => {
  it.each([
    [
      'of an element',
      `milestone Open "Ward open"\n  due 1 June 2017\n}\n${next}`,
      ['missing-brace ⟦milestone Open "Ward open"⟧ A { is missing after “milestone Open "Ward open"”.'],
      ['Milestone 1', 'Milestone 1'],
    ],
    [
      'of a table',
      `contract A "A" {\n  value in £m\n    years 2017/18\n    WUH 3\n  }\n  status mediation\n}\n${next}`,
      ['missing-brace ⟦value in £m⟧ A { is missing after “value in £m”.'],
      ['Contract 2', 'Milestone 1'],
    ],
    [
      'with the statements on the same line',
      `milestone Open "Ward open" due 1 June 2017 }\n${next}`,
      ['missing-brace ⟦milestone Open "Ward open"⟧ A { is missing after “milestone Open "Ward open"”.'],
      ['Milestone 1', 'Milestone 1'],
    ],
  ])('%s', (_, text, said, elements) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(found.elements).toEqual(elements);
  });
});

describe('a surplus } is told once', () => {
  it.each([
    ['at the end', `${next}}\n${next}`, ['surplus-brace ⟦}⟧ This } closes nothing.'], ['Milestone 1', 'Milestone 1']],
    [
      'in the middle',
      `milestone Open {\n  due 1 June 2017 }\n  takes 3 weeks\n}\n${next}`,
      ['surplus-brace ⟦}⟧ This } closes “milestone Open” although more of it follows.'],
      ['Milestone 2', 'Milestone 1'],
    ],
    [
      'below a table',
      `contract A {\n  value in £m {\n    years 2017/18 }\n  }\n  form block\n}\n${next}`,
      ['surplus-brace ⟦}⟧ This } closes “contract A” although more of it follows.'],
      ['Contract 2', 'Milestone 1'],
    ],
  ])('%s', (_, text, said, elements) => {
    const found = read(text);
    expect(found.said).toEqual(said);
    expect(found.elements).toEqual(elements);
  });
});

describe('no brace is said to be missing where none is', () => {
  it.each([
    ['on one line', 'contract A { activity NonElective in spells { years 2017/18 planned 1 } programme }'],
    [
      'with statements that are called like elements',
      'efficiency A {\n  programme UrgentCare\n  activity NonElective at WUH {\n    years 2017/18\n  }\n  beds Acute {\n  }\n}',
    ],
    [
      'without any indentation',
      'contract A {\nactivity NonElective in spells {\nyears 2017/18\nplanned 1\n}\nform block\n}',
    ],
    ['with the brace on a line of its own', 'contract A "A"\n{\n  form block\n}'],
    ['with a header over two lines', 'position WUH in £m\n  annual scope provider {\n  years 2017/18\n}'],
    ['with tabs', 'contract A {\n\tvalue in £m {\n\t\tyears 2017/18\n\t}\n}'],
    ['with Windows line ends', 'contract A {\r\n  form block\r\n}\r\n\r\nplace B {\r\n}\r\n'],
    ['with a mark of byte order', '\uFEFFplace A {\n}\nplace B {\n}'],
  ])('%s', (_, text) => {
    expect(read(text).said.filter((line) => line.includes('brace'))).toEqual([]);
  });
});

describe('braces without end', () => {
  it('are cut off with one message', () => {
    expect(read(`contract A ${'{'.repeat(10_000)}${'}'.repeat(10_000)}\n${next}`).said).toEqual([
      'too-deep ⟦{⟧ Braces are nested more than 64 deep here; what stands deeper is not read.',
    ]);
  });

  it.each(['(', '[', '- ', 'sum(', 'sum of effect over efficiencies where '])('nor of %j', (bracket) => {
    const { said, elements } = read(`expect ${bracket.repeat(10_000)}1\n${next}`);
    expect(said).toHaveLength(1);
    expect(elements.at(-1)).toBe('Milestone 1');
  });
});
