import { readText } from '@stplan/language';
import { LIBRARY_BODIES, LIBRARY_TEXTS } from '@stplan/library';
import type { PlanFragment } from '@stplan/model';

const read = (texts: ReadonlyMap<string, string>): readonly PlanFragment[] =>
  [...texts].map(([file, text]) => readText(text, file));

/**
 * The files of the national library, read. In the bundled command what this gives is kept in a file and another module
 * stands here, so that no run reads the same texts again (`scripts/late-parts.mjs`).
 */
export const nationalLibrary = (): readonly PlanFragment[] => read(LIBRARY_TEXTS);

/** Those of its files that are read only where a plan names something of them; kept in the same way. */
export const nationalBodies = (): readonly PlanFragment[] => read(LIBRARY_BODIES.texts());
