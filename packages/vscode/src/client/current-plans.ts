import type { PlanSummary } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { Ask } from './ask.ts';
import { LANGUAGE } from './client-options.ts';

/** The plans as they stand now. */
export type CurrentPlans = vscode.Disposable & {
  readonly list: () => readonly PlanSummary[];
  /** The plan that a file belongs to; the only one there is where the file is in none. */
  readonly of: (uri: vscode.Uri | undefined) => PlanSummary | undefined;
  /** Told after every change of a plan, once the plans have been worked out anew. */
  readonly onDidChange: vscode.Event<void>;
  /** Works the plans out anew. */
  readonly refresh: () => Promise<void>;
};

/** How long the author has to pause before views follow, in milliseconds. */
const PAUSE = 250;

/** What findings stand in: plans, and the settings of their folder. */
const isPlanFile = ({ path }: vscode.Uri): boolean => path.endsWith('.stplan') || path.endsWith('/stplan.json');

/** Keeps the plans up to date while their files are edited here or changed elsewhere. */
export function currentPlans(ask: Ask): CurrentPlans {
  const changed = new vscode.EventEmitter<void>();
  let known: readonly PlanSummary[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function refresh(): Promise<void> {
    const own = ++asked;
    const answer = await ask('stplan/plans', {});
    // An answer that was overtaken by a later question is old.
    if (own !== asked) return;
    known = answer;
    changed.fire();
  }
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/{*.stplan,stplan.json}');
  const undo = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(later),
    watcher.onDidChange(later),
    watcher.onDidDelete(later),
    // Those of other languages say nothing of a plan.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some(isPlanFile) && later()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === LANGUAGE && later()),
  );
  return {
    list: () => known,
    of(uri) {
      const own = known.find(({ files }) => uri !== undefined && files.includes(uri.toString()));
      return own ?? (known.length === 1 ? known[0] : undefined);
    },
    onDidChange: changed.event,
    refresh,
    dispose() {
      clearTimeout(timer);
      undo.dispose();
    },
  };
}
