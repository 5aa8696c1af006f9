import { formatPlan, parsePlan } from '@stplan/language';
import { toJson } from '@stplan/model';
import { compareExpectations, readExpectations } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';
import { readExample } from './read-example.ts';

describe.each(pages.filter(({ examples }) => examples.length > 0))('$page', ({ examples }) => {
  describe.each(examples)('example in line $line', (example) => {
    it('gets the findings that its comments name, and no others', () => {
      const { findings, elsewhere } = readExample(example);
      expect(compareExpectations(readExpectations(example.text), findings)).toEqual([]);
      expect(elsewhere).toEqual([]);
    });

    it('is laid out as the formatter lays it out', () => {
      expect(formatPlan(parsePlan(example.text)).text).toBe(example.text);
    });

    if (example.model !== undefined) {
      it('has the model that the page shows', () => {
        const { fragment, texts } = readExample(example);
        expect(toJson(fragment.elements, texts)).toMatchObject(example.model as object[]);
      });
    }
  });
});
