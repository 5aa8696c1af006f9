import { readText } from '@stplan/language';
import { LIBRARY_BODIES, LIBRARY_TEXTS } from '@stplan/library';
import type { BodyRegister } from '@stplan/model';
import { type PlanOffers, planOffers } from './plan-offers.ts';

let read: PlanOffers | undefined;

/** What the library that comes with the server offers; it does not change while the server runs. */
export function libraryOffers(): PlanOffers {
  read ??= planOffers(
    [...LIBRARY_TEXTS].map(([file, text]) => readText(text, file)),
    JSON.parse(LIBRARY_BODIES.register()) as BodyRegister,
  );
  return read;
}
