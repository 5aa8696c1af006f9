import { fixtureContext, readMarks } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../document/folder-view.ts';
import { definitionAt, elementAt } from './element-at.ts';
import { cellAt, rowAt } from './figures.ts';
import { referenceAt, thingAt, usesOf } from './names.ts';
import { nodePath } from './node-path.ts';
import { commentAt, tokenAt } from './token-at.ts';

function at(marked: string): { readonly document: DocumentView; readonly offset: number } {
  const marks = readMarks(marked);
  const document = fixtureContext({ files: new Map([['plan.stplan', marks]]) }).document('file:///plans/plan.stplan');
  if (document === undefined) throw new Error('no document');
  return { document, offset: marks.cursors[0] ?? -1 };
}

const plan = `plan Estmere "Estmere" { period 2017/18 to 2018/19 }
organisation WUH "Hospitals" { kind acute trust }
`;

describe('what stands at a place', () => {
  it('is the cell of a table with its row and its year', () => {
    const { document, offset } = at(`${plan}position WUH in £m {\n years 2017/18 2018/19\n planned 1.0 2<|>.5\n}`);
    const element = elementAt(document.fragment, offset);
    expect(element?.kind).toBe('position');
    const cell = element && cellAt(element, offset);
    expect(cell).toMatchObject({ index: 1, period: { start: 2018 }, row: { measure: 'planned' } });
    expect(element && rowAt(element, offset)?.measure).toBe('planned');
  });

  it.each([
    ['at its first letter', 'position <|>WUH in £m { }'],
    ['in its middle', 'position W<|>UH in £m { }'],
    ['behind its last letter', 'position WUH<|> in £m { }'],
  ])('is a name that is used, %s', (_, text) => {
    const { document, offset } = at(plan + text);
    expect(referenceAt(document, offset)?.name).toBe('WUH');
    expect(thingAt(document, offset)).toMatchObject({ kind: 'organisation', name: 'WUH' });
    expect(definitionAt(document.fragment, offset)).toBeUndefined();
  });

  it('is a name that is defined, with every use of it', () => {
    const { document, offset } = at(`${plan.replace('WUH', 'WU<|>H')}position WUH { }\nposition WUH in £m { }`);
    expect(definitionAt(document.fragment, offset)?.name).toBe('WUH');
    const thing = thingAt(document, offset);
    expect(thing && usesOf(document.folder.analysis(), thing).map(({ name }) => name)).toEqual(['WUH', 'WUH']);
  });

  it('is found in a file with a broken row and without its last brace', () => {
    const { document, offset } = at(`${plan}position WUH in £m {\n years 2017/18 2018/19\n plnned 1\n actual 3.<|>0`);
    const element = elementAt(document.fragment, offset);
    expect(element && cellAt(element, offset)?.row.measure).toBe('actual');
  });

  it('is counted in UTF-16 units, as editors do', () => {
    const { document, offset } = at(`${plan}milestone Opens "Ward 😀" { due 1 April 2018 after W<|>ard }`);
    const token = tokenAt(document.parsed.tokens, offset);
    expect(token && document.text.slice(token.start, token.end)).toBe('Ward');
  });

  it('is a comment, up to the end of its line', () => {
    const { document, offset } = at(`${plan}// here<|>\n`);
    expect(commentAt(document.parsed.comments, offset)?.form).toBe('line');
  });

  it('is a path of nodes from the file to the innermost', () => {
    const { document, offset } = at(`${plan}position WUH in £m {\n years 2017/18\n planned 1<|>.0\n}`);
    expect(nodePath(document.parsed, offset).map(({ $type }) => $type)).toEqual([
      'PlanFile',
      'Position',
      'MeasureRow',
      'Cell',
    ]);
  });
});
