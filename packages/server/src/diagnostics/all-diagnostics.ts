import type { Diagnostic } from 'vscode-languageserver-types';
import { planDocument } from '../analyser/plan-document.ts';
import { documentView } from '../document/create-folder-view.ts';
import { isOwn } from '../document/file-uri.ts';
import type { PlanFolder } from '../session/plan-folder.ts';
import type { ClientSettings } from '../settings/client-settings.ts';
import { fileDiagnostics } from './file-diagnostics.ts';
import { settingsDiagnostic } from './settings-diagnostic.ts';

/** What is to be said of every file of some folders; of a file in two folders the first has the say. */
export function allDiagnostics(
  folders: readonly PlanFolder[],
  settings: ClientSettings,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const all = new Map<string, readonly Diagnostic[]>();
  for (const folder of folders) {
    const { view } = folder;
    const analysis = view.analysis();
    const files = new Set([...view.files(), ...analysis.findings.keys()]);
    for (const file of files) {
      const uri = view.uriOf(file);
      if (isOwn(file) || all.has(uri)) continue;
      // what could not be read has findings but no lines; a file of acceptances has both and is no plan file
      const document =
        view.document(file) ?? documentView(view, planDocument(file, analysis.workspace.texts.get(file) ?? ''));
      all.set(uri, fileDiagnostics(document, settings));
    }
    const { problem } = folder.settings();
    if (problem !== undefined) all.set(problem.uri, [settingsDiagnostic(problem)]);
  }
  return all;
}
