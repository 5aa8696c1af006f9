import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatEdits } from './format-edits.ts';

describe('the edits that format a file', () => {
  it('touch only the white space that changes', () => {
    const text = 'part of X\n\nplace A {\n    code  "1"\n}\n';
    expect(formatEdits(parsePlan(text))).toEqual([
      { start: text.indexOf('  code'), end: text.indexOf('  code') + 2, text: '' },
      { start: text.indexOf(' "1"'), end: text.indexOf(' "1"') + 1, text: '' },
    ]);
  });

  it('are none for a file that is formatted', () => {
    expect(formatEdits(parsePlan('part of X\n'))).toEqual([]);
    expect(formatEdits(parsePlan(''))).toEqual([]);
  });
});
