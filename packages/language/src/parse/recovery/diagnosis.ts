import type { SyntaxRuleId } from '../syntax-rules.ts';
import type { MistakeView, TokenEdit } from './mistake-view.ts';

/** What is wrong, in the author's words, and how the row can be read all the same. */
export type Diagnosis = {
  readonly rule: SyntaxRuleId;
  /** One or two whole sentences. */
  readonly message: string;
  readonly help: string | undefined;
  /** The first and last token that the message is about. */
  readonly first: number;
  readonly last: number;
  /** What to write instead of these tokens, where that is sure enough to offer. */
  readonly replacement?: string;
  /** Whether nothing else can have been meant. */
  readonly isObvious?: boolean;
  readonly edit?: TokenEdit;
  /** The form of the mistake, where the same one is often made in several cells of a row. */
  readonly form?: string;
  /** The same, where it is made all over a file: the name that is written so. */
  readonly formInFile?: string;
  /** Wrong by itself, whatever else is wrong in the row: reported even if the row has another message. */
  readonly isCertain?: boolean;
  /** Whether the row before a stray token is wrong, too, and better left out. */
  readonly dropsRow?: boolean;
};

/** Recognises one kind of mistake. */
export type Diagnose = (view: MistakeView) => Diagnosis | undefined;
