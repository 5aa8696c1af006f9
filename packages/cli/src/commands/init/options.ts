import type { CiServer, NewPlanChoices } from '@stplan/server/protocol';

/** The servers that a file for checks can be written for. */
export const CI_SERVERS: readonly CiServer[] = ['github', 'gitlab'];

/** The options of `stplan init`, as they are written or answered. */
export type InitOptions = NewPlanChoices & {
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly list?: boolean;
};
