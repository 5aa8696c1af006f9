import type { Format } from '@stplan/rules/formats/render-input';
import type { CheckParts } from './check-once.ts';
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

/** The parts of a check, each loaded when it is asked for. */
export const LATE_PARTS: CheckParts = {
  format: async (name) => (await LOADERS[name]()).format,
  partedByKnown: async () => (await import('./known-before.ts')).partedByKnown,
};
