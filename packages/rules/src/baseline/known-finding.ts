/** A finding as a baseline keeps it: enough to know it again, and for people to see which it is. */
export type KnownFinding = {
  readonly rule: string;
  readonly plan: string | undefined;
  /** What it is about, in words: `Bridge of WUH 2018/19`, `position WUH`, or a file. */
  readonly place: string;
  /** What it said then. */
  readonly message: string;
  readonly fingerprint: string;
  /** How much was unexplained, as an exact decimal text in the base unit, where the finding reports an amount. */
  readonly amount: string | undefined;
  /** The same by period, where one finding reports several or might: so that a year that is put right hides no other. */
  readonly amounts?: Readonly<Record<string, string>> | undefined;
};
