import { join } from 'node:path';
import { type Assistant, runStplan } from '@stplan/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';
import { servedExample } from './served.ts';

/** What an assistant is offered, and what each tool answers to good and to bad requests. */

const westmarch = join(root, 'examples', 'westmarch');
let assistant: Assistant;
beforeAll(async () => {
  assistant = await servedExample('examples/westmarch');
});
afterAll(() => assistant.close());

const printed = async (...args: readonly string[]) => (await runStplan(args, westmarch)).stdout;

type Schema = { readonly properties?: Readonly<Record<string, Schema & { readonly description?: string }>> };

describe('the tools', () => {
  it('say what they are, what they take and that they only read', async () => {
    const { tools } = await assistant.client.listTools();
    const ajv = new Ajv2020({ strict: true });
    for (const { name, title, description = '', inputSchema, outputSchema, annotations } of tools) {
      expect(name).toMatch(/^[a-z]+_[a-z]+$/);
      expect(title, name).toBeTruthy();
      expect(description.length, name).toBeGreaterThan(80);
      expect(annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      for (const schema of [inputSchema, outputSchema ?? false]) ajv.compile(schema as object);
      const silent = Object.entries((inputSchema as Schema).properties ?? {}).filter(([, one]) => !one.description);
      expect(silent.map(([field]) => `${name} ${field}`)).toEqual([]);
    }
    expect(tools.map(({ name }) => name)).toEqual([
      'check_plans',
      'explain_figure',
      'list_statements',
      'list_elements',
      'compare_plans',
      'compare_scenarios',
      'track_position',
      'explain_rule',
      'search_rules',
      'language_reference',
      'format_text',
    ]);
  });

  it.each([
    { name: 'check_plans', args: { severity: 'grave' }, said: 'severity' },
    { name: 'check_plans', args: { file: 'plan.stplan' }, said: 'file only names what text stands in for' },
    { name: 'check_plans', args: { paths: ['nowhere'] }, said: 'nowhere cannot be read: it is not there' },
    { name: 'check_plans', args: { paths: ['a\u0000b'] }, said: 'cannot be read' },
    { name: 'check_plans', args: { rules: ['finance/brige'] }, said: 'did you mean finance/bridge?' },
    { name: 'check_plans', args: { organisation: 'WUHH' }, said: 'did you mean WUH?' },
    { name: 'check_plans', args: { plan: 'Other' }, said: 'there is no plan Other here; there is Westmarch' },
    { name: 'check_plans', args: { path: '.' }, said: 'path' },
    { name: 'check_plans', args: { limit: 0 }, said: 'limit' },
    { name: 'explain_figure', args: { figure: 'WUH.plannned in 2018/19' }, said: 'WUH.planned in 2017/18' },
    { name: 'explain_figure', args: {}, said: 'figure' },
    { name: 'list_statements', args: { year: '2018/20' }, said: 'consecutive years' },
    { name: 'list_statements', args: { verdicts: ['bad'] }, said: 'verdicts' },
    { name: 'list_elements', args: { kind: 'hospital' }, said: 'kind' },
    { name: 'compare_plans', args: { before: 'no-such-revision' }, said: 'no-such-revision is no revision' },
    { name: 'compare_plans', args: { before: '--output=x' }, said: '--output=x is no revision' },
    { name: 'compare_scenarios', args: { scenarios: ['Sunny'] }, said: 'there is no scenario Sunny' },
    { name: 'track_position', args: { asAt: '2017-02-30' }, said: '2017' },
    { name: 'explain_rule', args: { rule: 'finance/brige' }, said: 'did you mean finance/bridge?' },
    { name: 'language_reference', args: { page: 'money' }, said: 'there is no page money; there are overview' },
    { name: 'format_text', args: { text: 7 }, said: 'text' },
  ])('$name refuses $args and says why', async ({ name, args, said }) => {
    const { text, isError } = await assistant.call(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(said);
    expect(text).not.toContain('a fault of stplan');
  });
});

describe('what the tools answer', () => {
  it('is what the commands print', async () => {
    for (const [name, args, command] of [
      ['explain_figure', { figure: 'WUH.planned in 2018/19' }, ['explain', 'WUH.planned in 2018/19']],
      ['explain_figure', { figure: 'WUH' }, ['explain', 'WUH']],
      ['explain_figure', { figure: 'FrailtyHubsOpen', laterMonths: 6 }, ['explain', 'FrailtyHubsOpen', '--later', '6']],
      ['explain_rule', { rule: 'STP0101' }, ['explain', 'STP0101']],
      ['compare_scenarios', { scenarios: ['HardWinter'] }, ['scenario', '--scenario', 'HardWinter']],
      [
        'track_position',
        { asAt: '2017-12-31', organisation: 'WUH' },
        ['track', '--as-at', '2017-12-31', '--organisation', 'WUH'],
      ],
      ['search_rules', { among: 'finance', limit: 500 }, ['rules', '--area', 'finance']],
      ['search_rules', { among: 'national', limit: 500 }, ['rules', '--group', 'national']],
    ] as const) {
      const { text } = await assistant.call(name, args);
      expect(text.startsWith((await printed(...command)).trimEnd()), `${name} ${JSON.stringify(args)}`).toBe(true);
    }
  });

  it('tells a figure with its verdict and what checks it', async () => {
    const { data } = await assistant.call('explain_figure', { figure: 'WUH.planned in 2018/19' });
    expect(data.figures).toMatchObject([{ plan: 'Westmarch', value: '(£8.0m)', unit: '£' }]);
    const { checkedBy } = (data.figures as readonly { checkedBy: readonly object[] }[])[0] ?? { checkedBy: [] };
    expect(checkedBy).toContainEqual({
      statement: 'bridge/WUH/2018-19',
      verdict: 'exact',
      said: 'Bridge of WUH: exact',
    });
  });

  it('lists statements gravest first, with their figures, and counts those left out', async () => {
    const { data, text } = await assistant.call('list_statements', { figures: true, limit: 3 });
    const statements = data.statements as readonly {
      verdict: string;
      parts: readonly object[];
      stated: readonly object[];
    }[];
    expect(statements.map(({ verdict }) => verdict)).toEqual(['unexplained', 'unexplained', 'unexplained']);
    expect(statements[0]?.parts.length).toBeGreaterThan(0);
    expect(data.leftOut).toBe(Number(data.matching) - 3);
    expect(text).toContain(`${data.leftOut} more statements are left out`);
    const one = await assistant.call('list_statements', { id: 'bridge/WUH/2018-19' });
    expect(one.data).toMatchObject({
      matching: 1,
      statements: [{ subject: 'WUH', period: '2018/19', verdict: 'exact' }],
    });
  });

  it('lists elements with their places and text', async () => {
    const counted = await assistant.call('list_elements');
    expect(counted.data.counts).toContainEqual({ kind: 'organisation', count: 12 });
    const { data } = await assistant.call('list_elements', { kind: 'efficiency', words: 'theatre', source: true });
    expect(data.elements).toMatchObject([
      {
        name: 'TheatreProductivity',
        file: 'schemes/acute.stplan',
        source: expect.stringMatching(/^efficiency The[\s\S]*}$/),
      },
    ]);
    const owned = await assistant.call('list_elements', { kind: 'efficiency', organisation: 'WMH' });
    expect(owned.text).not.toContain('TheatreProductivity');
  });

  it('filters findings by severity, rule and organisation as far as is asked', async () => {
    const all = (await assistant.call('check_plans')).data;
    const errors = (await assistant.call('check_plans', { severity: 'error' })).data;
    expect(errors.matching).toBe((all.counts as { error: number }).error);
    const contracts = (await assistant.call('check_plans', { rules: ['contract', 'STP0101'] })).data;
    const rules = (contracts.findings as readonly { rule: string }[]).map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !/^contract\/|^finance\/bridge$/.test(rule))).toEqual([]);
    const own = (await assistant.call('check_plans', { organisation: 'WMH' })).data;
    expect(Number(own.matching)).toBeLessThan(Number(all.matching));
    expect(own.counts).toEqual(all.counts);
  });

  it('checks a text alone, or in the place of a file among the others', async () => {
    const alone = await assistant.call('check_plans', { text: 'plan Small "Small" { footprint Smal }\n' });
    expect(alone.text).toContain('text.stplan:1:');
    expect((alone.data.findings as readonly { rule: string }[]).map(({ rule }) => rule)).toContain(
      'language/unknown-name',
    );
    const before = (await assistant.call('check_plans')).data;
    const emptied = (await assistant.call('check_plans', { file: 'capital.stplan', text: 'part of Westmarch\n' })).data;
    expect(emptied.matching).not.toBe(before.matching);
    expect((await assistant.call('check_plans')).data).toEqual(before);
  });

  it('lays text out to the letter, whatever stands in it', async () => {
    const { text, data } = await assistant.call('format_text', { text: 'plan   Small "a\u202eb"   {}\n' });
    expect(text).toBe('plan Small "a\u202eb" { }\n');
    expect(data).toEqual({ text, changed: true, mistakes: 0 });
  });
});

describe('the pages and prompts', () => {
  it('hold the language reference and every rule', async () => {
    const { resources } = await assistant.client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('stplan://language/positions');
    for (const { uri } of resources) {
      const { contents } = await assistant.client.readResource({ uri });
      expect(contents).toMatchObject([{ uri, mimeType: 'text/markdown', text: expect.stringMatching(/^# /) }]);
    }
    const { contents } = await assistant.client.readResource({ uri: 'stplan://rules/finance/bridge' });
    expect(contents[0]).toMatchObject({ text: await printed('explain', 'finance/bridge') });
    await expect(assistant.client.readResource({ uri: 'stplan://rules/finance/brige' })).rejects.toThrow(
      'did you mean finance/bridge?',
    );
    const { completion } = await assistant.client.complete({
      ref: { type: 'ref/resource', uri: 'stplan://rules/{area}/{name}' },
      argument: { name: 'name', value: 'bri' },
      context: { arguments: { area: 'finance' } },
    });
    expect(completion.values).toContain('bridge');
  });

  it('give sections of the reference by their words', async () => {
    const { text } = await assistant.call('language_reference', { words: 'control total' });
    expect(text).toContain('<!-- page positions: Positions -->');
    const listed = await assistant.call('language_reference');
    expect(listed.text).toMatch(/^overview +The language: [\s\S]*\nlexical +Words and figures: /);
  });

  it('make requests of what a person picks, with what was typed quoted', async () => {
    const { prompts } = await assistant.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['explain_breaks', 'review_changes', 'write_plan_text']);
    const { messages } = await assistant.client.getPrompt({
      name: 'explain_breaks',
      arguments: { organisation: 'WUH' },
    });
    expect(messages).toMatchObject([
      { role: 'user', content: { text: expect.stringContaining('why "WUH" does not reconcile.') } },
    ]);
    await expect(assistant.client.getPrompt({ name: 'review_changes', arguments: {} })).rejects.toThrow('before');
  });
});
