/** A part of a grammar rule as plain data: tokens, other rules, parts in a row, or one of several. */
export type GrammarPart = { readonly often: '1' | '?' | '*' | '+' } & (
  | {
      readonly is: 'token';
      /** The types that may stand there: a keyword by its text, a terminal by its name. */
      readonly types: readonly string[];
      /** The type of element that a name refers to. */
      readonly refersTo?: string;
      readonly property?: string;
    }
  | { readonly is: 'call'; readonly rule: string; readonly property?: string }
  | { readonly is: 'sequence' | 'choice'; readonly parts: readonly GrammarPart[] }
);

export type GrammarRule = {
  /** Several words that are one value: `do nothing`. */
  readonly phrase: boolean;
  readonly body: GrammarPart;
};
