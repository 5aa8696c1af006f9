import { CONVERSION_RULES, LOADING_RULES, NAME_RULES } from '@stplan/language';
import { AREAS, RULES } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { SYNTAX_RULES } from '../../packages/language/src/parse/syntax-rules.ts';
import { filesUnder, isTest, withoutComments } from '../architecture/files.ts';

const tables = { ...CONVERSION_RULES, ...LOADING_RULES, ...NAME_RULES, ...SYNTAX_RULES };
const areas = AREAS.map(({ name }) => name).join('|');
const quotedId = new RegExp(`['"\`]((?:${areas})/[a-z0-9-]+)['"\`]`, 'g');

/** The rule ids that code outside the rule folders speaks of: those that it reports. */
function idsInCode(...folders: string[]): Set<string> {
  const files = folders.flatMap((folder) => filesUnder(folder, /\.ts$/)).filter(({ path }) => !isTest(path));
  const code = files.filter(({ path }) => !/packages\/rules\/src\/[a-z-]+\/[a-z0-9-]+\/rule\.ts$/.test(path));
  return new Set(
    code.flatMap(({ text }) => [...withoutComments(text).matchAll(quotedId)].map(([, id]) => id as string)),
  );
}

describe('findings that do not come from a check of their own', () => {
  const reported = idsInCode('packages/language/src', 'packages/reconcile/src', 'packages/rules/src');

  it('each have a rule', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect([...reported].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are found somewhere if there is a rule', () => {
    const reading = RULES.filter(({ over }) => over === 'reading').map(({ id }) => id);
    expect(reading.filter((id) => !reported.has(id))).toEqual([]);
  });
});

describe.each(Object.entries(tables))('%s', (id, { severity, title, ...rest }) => {
  it('is told the same by the language and by its rule', () => {
    const rule = RULES.find((one) => one.id === id);
    expect({ severity: rule?.severity, title: rule?.title, structural: rule?.structural }).toEqual({
      severity,
      title,
      structural: 'structural' in rest ? rest.structural : undefined,
    });
  });
});
