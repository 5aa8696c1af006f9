/**
 * The grammar as the generator sees it: what Langium's grammar says, without its syntax. A kind is the number of a
 * token type in the generated vocabulary.
 */

/** How often a part may stand. */
export type Cardinality = '1' | '?' | '*' | '+';

/** The property that takes what was read. */
export type Target = { readonly property: string; readonly operator: '=' | '+=' | '?=' };

type Repeated = { readonly cardinality: Cardinality };

/** One token. */
export type TokenPart = Repeated & {
  readonly is: 'token';
  readonly kind: number;
  readonly target: Target | undefined;
  /** The type that a cross-reference names. */
  readonly refersTo: string | undefined;
};

/** One token of several, assigned alike. */
export type OneOfPart = Repeated & { readonly is: 'oneOf'; readonly kinds: readonly number[]; readonly target: Target };

/** Another rule. */
export type CallPart = Repeated & { readonly is: 'call'; readonly rule: string; readonly target: Target | undefined };

/** Parts one after the other. */
export type SequencePart = Repeated & { readonly is: 'sequence'; readonly parts: readonly Part[] };

/** One part of several, told apart by the first token. */
export type ChoicePart = Repeated & { readonly is: 'choice'; readonly options: readonly Part[] };

/** Nothing to read: from here on it is known which type of node this is. */
export type TypePart = Repeated & {
  readonly is: 'type';
  readonly type: string;
  readonly properties: readonly Property[];
};

export type Part = TokenPart | OneOfPart | CallPart | SequencePart | ChoicePart | TypePart;

/** A property of a node, with what it holds when nothing was written. */
export type Property = { readonly name: string; readonly initial: '[]' | 'false' | 'undefined' };

/** The properties of a type of node. */
export type PropertiesOf = (type: string) => readonly Property[];

/** Operators from the tightest level to the loosest; a level is left- or right-associative. */
export type OperatorLevel = { readonly kinds: readonly number[]; readonly right: boolean };

export type Rule = {
  readonly name: string;
  readonly body: Part;
} /** Without properties, its body says which type it is. */ & (
  | { readonly is: 'node'; readonly type: string; readonly properties: readonly Property[] | undefined }
  | { readonly is: 'fragment' }
  /** A phrase: its words, joined by one space. */
  | { readonly is: 'phrase' }
  /** Hands on the node of one of its alternatives. */
  | { readonly is: 'alternatives' }
  | {
      readonly is: 'infix';
      readonly type: string;
      readonly properties: readonly Property[];
      readonly operand: string;
      readonly levels: readonly OperatorLevel[];
    }
);

/** A terminal that is not hidden, or hidden, or that catches what fits nowhere. */
export type Terminal = {
  readonly name: string;
  readonly kind: number;
  readonly regex: RegExp;
  readonly role: 'token' | 'hidden' | 'unknown';
  /** The characters that can begin it: ASCII, and those others that its expression names. */
  readonly starts: string;
  /** Whether it can begin with any other character. */
  readonly startsElsewhere: boolean;
};

export type Shape = {
  readonly entry: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Names of all kinds: `end of file`, then keywords, then terminals. */
  readonly kindNames: readonly string[];
  readonly keywords: ReadonlyMap<string, number>;
  readonly terminals: readonly Terminal[];
  /** The kind of quoted text, whose quotes and escapes are taken off. */
  readonly quoted: number;
};
