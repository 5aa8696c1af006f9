import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../test/content.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from './format-plan.ts';

const folder = fileURLToPath(new URL('../../../../examples', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.stplan'));

describe('formatting the examples', () => {
  it('has examples to format', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('keeps what %s says, and changes nothing the second time', (name) => {
    const parsed = parsePlan(readFileSync(`${folder}/${name}`, 'utf8'));
    const once = parsePlan(formatPlan(parsed).text);
    expect(contentOf(once)).toEqual(contentOf(parsed));
    expect(formatPlan(once).text).toBe(once.text);
  });
});
