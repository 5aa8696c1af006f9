/** The servers that a file for checks can be written for. */
export const CI_SERVERS = ['github', 'gitlab'] as const;
export type CiServer = (typeof CI_SERVERS)[number];

/** The options of `stplan init`, as they are written or answered. */
export type InitOptions = {
  readonly footprint?: string;
  readonly ownFootprint?: string;
  readonly organisations?: readonly string[];
  readonly name?: string;
  readonly title?: string;
  readonly round?: string;
  readonly years?: string;
  readonly ci?: CiServer | 'none';
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly list?: boolean;
};
