import type { Encoding, SeparatorName } from '@stplan/exchange';

/** The options of `stplan import`. */
export type ImportOptions = {
  readonly mapping?: string;
  readonly propose?: boolean;
  readonly output?: string;
  readonly plan?: string;
  readonly dryRun?: boolean;
  readonly removeGone?: boolean;
  readonly encoding?: Encoding;
  readonly separator?: SeparatorName;
};
