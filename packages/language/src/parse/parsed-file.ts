import type { PlanFile } from '../generated/ast.ts';

/** A token as it stands in the text: the name of its terminal, or the keyword itself. */
export type PlanToken = { readonly type: string; readonly start: number; readonly end: number };

/** A comment; doc comments belong to the next element. */
export type PlanComment = { readonly form: 'doc' | 'line' | 'block'; readonly start: number; readonly end: number };

/** Another place that a message speaks of, with what stands there. */
export type ProblemPlace = { readonly message: string; readonly start: number; readonly end: number };

/** A change of the text that puts a mistake right. */
export type ProblemFix = {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It writes what was obviously meant, so that nobody need look at it. */
  readonly safe?: true;
};

/** A syntax message with its place, in the author's terms. */
export type SyntaxProblem = {
  readonly rule: string;
  /** What is wrong, in whole sentences. */
  readonly message: string;
  /** The way out, with an example where there is one. */
  readonly help: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly related?: readonly ProblemPlace[];
  readonly fixes?: readonly ProblemFix[];
  /** The same for messages that say the same of several places, such as the cells of one row: they are one slip. */
  readonly slip?: Slip | undefined;
};

/** What a slip is, and the line or table in which it is one, by an offset; without one it is the same all over a file. */
export type Slip = { readonly form: string; readonly line?: number };

/**
 * A file after parsing. There is always a tree: what could not be understood is missing from it and has a
 * problem; a row or statement is read as a whole or left out as a whole. Nodes carry `$cstNode` with `offset` and
 * `end`, references `$refNode` likewise; nothing else of the concrete syntax may be relied on.
 */
export type ParsedFile = {
  readonly text: string;
  readonly tree: PlanFile;
  readonly tokens: readonly PlanToken[];
  readonly comments: readonly PlanComment[];
  readonly problems: readonly SyntaxProblem[];
  /** How many mistakes were looked into; some of them are told by the problems of others. */
  readonly looked: number;
};
