/** Something to choose; `value` is what the answer gives. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** A question with a list to choose from. */
export type ChoiceQuestion = {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** What Enter alone chooses. */
  readonly initial?: string | undefined;
};

/** A question with a list of which any number may be chosen, at least one. */
export type ListQuestion = Omit<ChoiceQuestion, 'initial'> & { readonly initial: readonly string[] };

/** A question that is answered in words. */
export type TextQuestion = {
  readonly message: string;
  /** What Enter alone answers. */
  readonly initial?: string | undefined;
  /** An answer that shows what is meant. */
  readonly example?: string;
  /** What is wrong with an answer, for asking again. */
  readonly fault: (text: string) => string | undefined;
};

/** A way to ask who sits at the terminal; an answer is undefined when they stopped with Ctrl-C or Escape. */
export type Questions = {
  readonly begin: (title: string) => void;
  readonly end: (text: string) => void;
  /** From a list that shows whole. */
  readonly choose: (question: ChoiceQuestion) => Promise<string | undefined>;
  /** From a long list, by typing a part of what is meant. */
  readonly search: (question: ChoiceQuestion) => Promise<string | undefined>;
  readonly searchSeveral: (question: ListQuestion) => Promise<readonly string[] | undefined>;
  readonly write: (question: TextQuestion) => Promise<string | undefined>;
  readonly agree: (message: string) => Promise<boolean | undefined>;
};
