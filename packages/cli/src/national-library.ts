import { readText } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import type { PlanFragment } from '@stplan/model';

/**
 * The files of the national library, read. In the bundled command what this gives is kept in a file and another module
 * stands here, so that no run reads the same texts again (`scripts/late-parts.mjs`).
 */
export function nationalLibrary(): readonly PlanFragment[] {
  return [...LIBRARY_TEXTS].map(([file, text]) => readText(text, file));
}
