import { expect, it } from 'vitest';
import { settingsProblemText } from './json-problems.ts';
import { parseSettings } from './parse-settings.ts';

const told = (text: string) => {
  const settings = parseSettings(text);
  return 'error' in settings ? settingsProblemText('stplan.json', text, settings).split('\n') : [];
};

it('reads comments and a last comma', () => {
  const text =
    '{\n  // every source counts\n  "rules": { "evidence/no-source": "error" }, /* soon */\n  "failOn": "warning",\n}';
  const settings = parseSettings(text);
  expect(settings).toMatchObject({ failOn: 'warning', acceptances: undefined, include: [] });
  expect('rules' in settings && settings.rules.severities.get('evidence/no-source')).toBe('error');
});

it.each([
  ['{ "failOn": }', ['stplan.json:1:13: not JSON with comments: a value is missing']],
  ['[]', ['stplan.json: the settings must be an object, such as { "failOn": "warning" }']],
  ['{\n  "fialOn": "error"\n}', ['stplan.json:2:3: "fialOn" is not a setting; did you mean "failOn"?']],
  ['{\n  "failOn": "loud"\n}', ['stplan.json:2:13: "failOn" must be error, warning or info']],
  ['{ "include": "plans" }', ['stplan.json:1:14: "include" must be a list of patterns such as ["plans/**/*.stplan"]']],
  ['{ "acceptances": [] }', ['stplan.json:1:18: "acceptances" must be a file such as "accepted.json"']],
  [
    '{\n  "rules": {\n    "finance/brigde": "off",\n    "finance/bridge": "loud"\n  }\n}',
    [
      'stplan.json:3:5: there is no rule “finance/brigde”; did you mean finance/bridge?',
      'stplan.json:4:23: finance/bridge is "loud", but a severity is off, info, warning or error',
    ],
  ],
  [
    '{ "groups": { "mine": ["finance/bridg"] } }',
    ['stplan.json:1:24: there is no rule “finance/bridg”; did you mean finance/bridge?'],
  ],
])('tells what is wrong in %j, with its line', (text, lines) => {
  expect(told(text)).toEqual(lines);
});
