import type { Json } from '@stplan/model';
import { RULE_GROUPS } from '../groups/rule-groups.ts';
import { AREAS } from '../rule/area.ts';
import type { Rule } from '../rule/rule.ts';
import { SEVERITY_SETTINGS } from '../settings/rule-settings.ts';

/**
 * The part of the settings file's JSON Schema that describes `rules`: every rule that can be set, every area and every
 * group that is always there, with the severities they can have.
 */
export function severitiesSchema(rules: readonly Rule[]): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Severities of rules',
    description: 'Rule id, area and a star, or group, to severity. The more specific entry wins.',
    type: 'object',
    additionalProperties: false,
    properties: severityProperties(rules),
  };
}

/** What can be set, with its severities, in words that an editor shows. */
export function severityProperties(rules: readonly Rule[]): { readonly [word: string]: Json } {
  const severity = { enum: [...SEVERITY_SETTINGS] };
  const areas = AREAS.map(({ name, about }): [string, Json] => [`${name}/*`, { ...severity, description: about }]);
  const groups = RULE_GROUPS.map(({ name, about }): [string, Json] => [name, { ...severity, description: about }]);
  const own = rules
    .filter(({ structural }) => !structural)
    .map(({ id, title, number, severity: normal }): [string, Json] => [
      id,
      { ...severity, description: `${title} (${number}).`, default: normal },
    ]);
  return Object.fromEntries([...areas, ...groups, ...own]);
}

/** Every word that stands for rules. */
export function ruleWords(rules: readonly Rule[]): readonly string[] {
  return Object.keys(severityProperties(rules));
}
