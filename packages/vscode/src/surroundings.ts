import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Ask } from './client/ask.ts';
import type { CurrentPlans } from './client/current-plans.ts';

/** What every part of the extension is handed. */
export type Surroundings = {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly ask: Ask;
  /** The plans as they stand now, and word of every change. */
  readonly plans: CurrentPlans;
};

/** A part of the extension: it registers itself, and says what to undo in the end. */
export type Part = (surroundings: Surroundings) => readonly vscode.Disposable[];
