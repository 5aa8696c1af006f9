import { beginsHeader, elementRow } from '../../structure/rows.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, wordsAt } from '../mistake-view.ts';

/** `plan`, `part of` or `library` behind the first element of a file. */
export const lateHeader: Diagnose = (view) => {
  const { at, beginsRow, inside } = view;
  if (!beginsRow || inside.row !== elementRow || !beginsHeader(kindAt(view, at))) return undefined;
  const last = lineEnd(view, at) - 1;
  return {
    rule: 'language/late-header',
    message: `“${wordsAt(view, at, last)}” stands behind other elements.`,
    help: 'A file begins with what it belongs to, once: plan Westmarch "..." { }, part of Westmarch or library Nhs.',
    first: at,
    last,
  };
};
