/** A terminal of the grammar, as the generator read it. */
export type Terminal = {
  readonly name: string;
  /** Its number among the kinds of token. */
  readonly kind: number;
  /** `hidden` never reaches the parser; `unknown` catches what fits nowhere. */
  readonly role: 'token' | 'hidden' | 'unknown';
  /** Its expression, sticky: it matches at `lastIndex` only. */
  readonly regex: RegExp;
  /** The characters that can begin it: ASCII, and those others that its expression names. */
  readonly starts: string;
  /** Whether any other character can begin it, too. */
  readonly startsElsewhere: boolean;
};
