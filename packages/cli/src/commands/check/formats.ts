import type { Format } from '@stplan/rules/formats/render-input';
import type { FormatName } from './format-names.ts';

type Loader = () => Promise<{ readonly format: Format }>;

/** Each is loaded when it is asked for. */
const LOADERS: { readonly [F in FormatName]: Loader } = {
  full: () => import('@stplan/rules/formats/full'),
  concise: () => import('@stplan/rules/formats/concise'),
  json: () => import('@stplan/rules/formats/json'),
  jsonl: () => import('@stplan/rules/formats/jsonl'),
  sarif: () => import('@stplan/rules/formats/sarif'),
  junit: () => import('@stplan/rules/formats/junit'),
  github: () => import('@stplan/rules/formats/github'),
  gitlab: () => import('@stplan/rules/formats/gitlab'),
  checkstyle: () => import('@stplan/rules/formats/checkstyle'),
  markdown: () => import('@stplan/rules/formats/markdown'),
};

/** Formats that say what a finding is known by in other runs. */
const WITH_FINGERPRINTS: ReadonlySet<FormatName> = new Set(['json', 'jsonl', 'sarif', 'gitlab']);

export function saysFingerprints(name: FormatName): boolean {
  return WITH_FINGERPRINTS.has(name);
}

/** Loads a format. */
export async function loadFormat(name: FormatName): Promise<Format> {
  return (await LOADERS[name]()).format;
}
