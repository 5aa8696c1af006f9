import { expect, it } from 'vitest';
import { example } from '../../test/example.ts';
import { inputOf } from '../../test/paper.ts';
import { sourcePlaces } from '../reading/source-places.ts';
import { renderScenarios } from './render-scenarios.tsx';

/** The page of scenarios as a reader has it. */

const { plan, texts, scenarios = [] } = inputOf(example('westmarch'));
const plans = [{ plan, outcomes: scenarios }];
const words = (html: string) => html.replaceAll(/<[^>]*>/g, '\n').replaceAll(/\n+/g, '\n');

it('tells of each scenario what it sets, what that changes by organisation and year, and what comes of it', () => {
  const text = words(renderScenarios(plans, 'stplan test'));
  expect(text).toContain('Westmarch implementation plan');
  expect(text).toContain('HardWinter “A hard winter”');
  expect(text).toMatch(/Sets .+, confidence: \d+%/);
  expect(text).toContain('\nWUH\nchange of the position\n-\n(16.80)\n(16.40)\n-\n');
  expect(text).toContain('WUH misses its control total by £0.8m in 2018/19, by £0.4m in 2019/20.');
  expect(text).toContain('No position changes.');
});

it('leads to the line of what is set, where somebody says how', () => {
  const { placeOf } = sourcePlaces(plan.files, texts);
  const html = renderScenarios(plans, 'stplan test', placeOf);
  const [, file = '', line = '', label = ''] = /href="#f(\d+)-(\d+)">([^<]*)<\/a>/.exec(html) ?? [];
  const name = [...texts.keys()].sort()[Number(file) - 1] ?? '';
  expect(texts.get(name)?.split('\n')[Number(line) - 1]).toMatch(/^ {2}set /);
  expect(name.endsWith(label.split(':')[0] ?? '?')).toBe(true);
  expect(renderScenarios(plans, 'stplan test')).not.toContain('href="#f');
});

it('asks for no script and no address', () => {
  const html = renderScenarios(plans, 'stplan test');
  expect(html).not.toMatch(/<script|https?:|<iframe|<img/i);
});
