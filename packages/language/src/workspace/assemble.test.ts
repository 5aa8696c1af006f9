import type { CountSeries } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { workspaceFindings, workspaceOf } from '../../test/reading.ts';

const plan = (name: string, rest = '', statements = ''): string => `plan ${name} { ${statements} }\n${rest}`;

describe('the files of a workspace', () => {
  it('form plans and libraries by their first lines, whatever their folders and order', () => {
    const files = {
      'z/b.stplan': 'part of Devon\nsource B [B]'.replace(' [B]', ''),
      'devon.stplan': plan('Devon', 'footprint F { text "x" [A] [B] }\nsource A'),
      'a.stplan': plan('Cornwall'),
      'lib.stplan': 'library National\ntheme T',
    };
    const { plans, libraries, findings } = workspaceOf(files);
    expect(findings).toEqual([]);
    expect(plans.map(({ name, files: of }) => [name, of])).toEqual([
      ['Cornwall', ['a.stplan']],
      ['Devon', ['devon.stplan', 'z/b.stplan']],
    ]);
    expect(libraries.map(({ name, form }) => [name, form])).toEqual([['National', 'library']]);
    expect(plans[1]?.elements.source.map(({ name }) => name)).toEqual(['A', 'B']);
    const turned = workspaceOf(Object.fromEntries(Object.entries(files).reverse()));
    expect(JSON.stringify(turned.plans)).toBe(JSON.stringify(plans));
  });

  it('carry what each plan states and uses', () => {
    const { plans } = workspaceOf({
      'a.stplan': plan('A', 'footprint F { code "X" }\nsource S // stplan-accept a/b: why', 'round R footprint F'),
      'lib.stplan': 'library L\nround R { period 2017/18 }',
    });
    const [a] = plans;
    expect(a?.round?.name).toBe('R');
    expect(a?.footprint?.code?.value).toBe('X');
    expect(a?.definition?.name).toBe('A');
    expect(a?.references.map(({ name }) => name)).toEqual(['R', 'F']);
    expect(a?.acceptances.map(({ rule }) => rule)).toEqual(['a/b']);
  });

  it('give their texts back', () => {
    expect(workspaceOf({ 'a.stplan': plan('A') }).texts.get('a.stplan')).toBe(plan('A'));
  });
});

describe('a file that belongs nowhere', () => {
  it('gets a way into every plan', () => {
    const { findings } = workspaceOf({ 'a.stplan': plan('A'), 'b.stplan': plan('B'), 'c.stplan': 'source S' });
    expect(findings.map(({ rule }) => rule)).toEqual(['language/no-header']);
    expect(findings[0]?.fixes.map(({ title }) => title)).toEqual([
      'Make it a part of A',
      'Make it a part of B',
      'Begin a plan here',
    ]);
  });

  it('may be empty', () => {
    expect(workspaceFindings({ 'c.stplan': '', 'd.stplan': '// soon\n' })).toEqual(['no-header: ', 'no-header: ']);
  });

  it('names a plan that there is not', () => {
    const files = { 'a.stplan': plan('Devon'), 'b.stplan': 'part of Dveon\nsource S\nmilestone M { owner X }' };
    expect(workspaceFindings(files)).toEqual(['missing-plan: Dveon']);
    expect(workspaceOf(files).findings[0]?.fixes.map(({ title }) => title)).toEqual(['Change to Devon']);
  });

  it('takes a library for a plan', () => {
    const { findings } = workspaceOf({ 'a.stplan': 'library L', 'b.stplan': 'part of L' });
    expect(findings[0]?.message).toBe('L is a library, not a plan.');
  });

  it('is the one finding where others use its names', () => {
    const files = { 'a.stplan': plan('A', 'milestone M { owner Trust }'), 'b.stplan': 'organisation Trust' };
    expect(workspaceFindings(files)).toEqual(['no-header: organisation']);
  });
});

describe('two plans of one name', () => {
  it('are told with both places', () => {
    const { findings, plans } = workspaceOf({ 'a.stplan': plan('A'), 'b.stplan': plan('A') });
    expect(findings.map(({ rule, span, related }) => [rule, span.file, related[0]?.span.file])).toEqual([
      ['language/duplicate-plan', 'b.stplan', 'a.stplan'],
    ]);
    expect(plans).toHaveLength(1);
  });

  it('may be a plan and a library', () => {
    expect(workspaceFindings({ 'a.stplan': plan('A'), 'b.stplan': 'library A' })).toEqual(['duplicate-plan: A']);
  });
});

describe('the unit of activity', () => {
  const activity = (rest: string) => plan('A', `organisation T\n${rest}`, 'round R');
  const library =
    'library L\nround R { period 2017/18 }\npoint of delivery NonElective in spells\npoint of delivery Visit';
  const table = (name: string) => `activity ${name} at T { years 2017/18 planned 430 percent 1.0% }`;

  it('is that of its point of delivery', () => {
    const { plans, findings } = workspaceOf({ 'a.stplan': activity(table('NonElective')), 'l.stplan': library });
    expect(findings).toEqual([]);
    const series = plans[0]?.elements.activity[0] as CountSeries;
    expect(series.unitOpen).toBeUndefined();
    expect(series.unit).toEqual({ spells: 1 });
    expect(series.rows.map((row) => row.series.unit)).toEqual([{ spells: 1 }, {}]);
    expect(series.rows[0]?.series.cells[0]).toMatchObject({ unit: { spells: 1 }, value: { n: 430n } });
  });

  it('is that of a line of the plan, inside a scheme too', () => {
    const rest =
      'activity Calls at T in calls { years 2017/18 planned 4 }\nefficiency E { activity Calls at T { years 2017/18 change (1) } }';
    const { plans, findings } = workspaceOf({ 'a.stplan': activity(rest), 'l.stplan': library });
    expect(findings).toEqual([]);
    expect(plans[0]?.elements.efficiency[0]?.counts[0]?.unit).toEqual({ calls: 1 });
  });

  it('is missed where nothing says it', () => {
    expect(workspaceFindings({ 'a.stplan': activity(table('Visit')), 'l.stplan': library })).toEqual([
      'missing-unit: Visit',
    ]);
  });
});
