import type { Json } from '@stplan/model';
import { PRESETS } from '../groups/presets.ts';
import type { Rule } from '../rule/rule.ts';
import { FAIL_LEVELS } from '../settings/fail-level.ts';
import { ruleWords, severityProperties } from './severities-schema.ts';

const patterns = (description: string): Json => ({ type: 'array', items: { type: 'string' }, description });

/** The JSON Schema of the settings file `stplan.json`. Comments and a last comma are allowed in it. */
export function settingsSchema(rules: readonly Rule[]): Json {
  const severity = { enum: ['off', 'info', 'warning', 'error'] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of stplan',
    description: 'stplan.json: which plan files there are, what rules weigh, and when a check fails.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      include: patterns(
        'Patterns of the plan files, from the folder of this file; every .stplan file when there are none.',
      ),
      exclude: patterns('Patterns of files that are not read.'),
      preset: {
        enum: PRESETS.map(({ name }) => name),
        description: PRESETS.map(({ name, about }) => `${name}: ${about}`).join(' '),
      },
      groups: {
        type: 'object',
        description: 'Names of your own for rules, areas and groups, to set them with one line.',
        propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
        additionalProperties: { type: 'array', minItems: 1, items: { enum: [...ruleWords(rules)] } },
      },
      rules: {
        type: 'object',
        description: 'Rule, area with a star, or group, to severity. The nearest entry wins.',
        properties: severityProperties(rules),
        patternProperties: { '^[a-z][a-z0-9-]*$': severity },
        additionalProperties: false,
      },
      acceptances: {
        type: 'string',
        minLength: 1,
        description: 'A file of accepted findings, from the folder of this file.',
      },
      failOn: { enum: [...FAIL_LEVELS], default: 'error', description: 'From which severity on a check fails.' },
    },
  };
}

/** The JSON Schema of a file of acceptances. */
export function acceptancesSchema(rules: readonly Rule[]): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Accepted findings',
    description: 'Findings that are known and explained, for whoever may not write into the plan itself.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['rule', 'file', 'reason'],
      properties: {
        rule: { enum: rules.filter(({ structural }) => !structural).map(({ id }) => id) },
        file: { type: 'string', description: 'The plan file, from the folder of the settings file.' },
        says: { type: 'string', description: 'Words of the message, to accept one finding of several.' },
        reason: { type: 'string', minLength: 1, description: 'Why it may stand; the report prints it.' },
      },
    },
  };
}
