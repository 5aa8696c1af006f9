import type { Period } from '../calendar/period.ts';
import type { ElementBase } from './element.ts';

/** A document that figures are taken from. */
export type Source = ElementBase<'source'> & {
  readonly dated: Period | undefined;
  readonly version: string | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
};
