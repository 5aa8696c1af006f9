import type { Verdict } from '@stplan/model';
import * as z from 'zod';

/** How a statement came out, from the gravest to the best. */
const VERDICTS = [
  'unexplained',
  'not-met',
  'exceeds',
  'incomparable',
  'incomplete',
  'within-rounding',
  'met',
  'exact',
] as const satisfies readonly Verdict[];

export const VERDICT = z.enum(VERDICTS);
