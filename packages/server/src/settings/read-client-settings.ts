import { type ClientSettings, DEFAULT_CLIENT_SETTINGS } from './client-settings.ts';

/** The settings that an editor sent under `stplan`; what is missing or of another form has its default. */
export function readClientSettings(value: unknown): ClientSettings {
  return withDefaults(DEFAULT_CLIENT_SETTINGS, value);
}

function withDefaults<T extends object>(defaults: T, value: unknown): T {
  if (typeof value !== 'object' || value === null) return defaults;
  const stated = value as Record<string, unknown>;
  const entries = Object.entries(defaults).map(([key, usual]) => {
    const set = stated[key];
    if (typeof usual === 'object' && usual !== null) return [key, withDefaults(usual, set)];
    return [key, typeof set === typeof usual ? set : usual];
  });
  return Object.fromEntries(entries) as T;
}
