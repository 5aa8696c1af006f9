import type { Json } from '@stplan/model';
import { AREAS } from '../rule/area.ts';
import type { Rule } from '../rule/rule.ts';
import { SEVERITY_SETTINGS } from '../settings/rule-settings.ts';

/**
 * The part of the settings file's JSON Schema that describes `rules`: every rule that can be set, and every area,
 * with the severities it can have.
 */
export function severitiesSchema(rules: readonly Rule[]): Json {
  const severity = { enum: [...SEVERITY_SETTINGS] };
  const areas = AREAS.map(({ name, about }): [string, Json] => [`${name}/*`, { ...severity, description: about }]);
  const own = rules
    .filter(({ structural }) => !structural)
    .map(({ id, title, number, severity: normal }): [string, Json] => [
      id,
      { ...severity, description: `${title} (${number}).`, default: normal },
    ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Severities of rules',
    description: 'Rule id, or area and a star, to severity. The more specific entry wins.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...areas, ...own]),
  };
}
