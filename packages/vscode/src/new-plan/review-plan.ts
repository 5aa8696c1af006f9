import * as vscode from 'vscode';
import type { PlannedFiles } from './planned-files.ts';
import { type Answer, BACK, choose, type Frame, write } from './questions.ts';

type Item = vscode.QuickPickItem & { readonly does: 'write' | 'elsewhere' | 'nothing' };

const heading = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator, does: 'nothing' });

/**
 * Shows what would be written, and where, until that is agreed to or another folder is named; nothing is ever written
 * over.
 */
export async function reviewPlan(
  frame: Frame,
  folder: string,
  planned: (folder: string) => Promise<PlannedFiles | { readonly fault: string }>,
): Promise<Answer<PlannedFiles>> {
  const files = await planned(folder);
  const items = 'fault' in files ? [faulty(files.fault), ELSEWHERE] : rowsOf(files);
  const placeholder = 'Nothing is written before you say so, and no file is written over';
  const chosen = await choose(frame, { items, placeholder });
  if (chosen === BACK || chosen === undefined) return chosen;
  if (chosen.does === 'write' && !('fault' in files)) return files;
  if (chosen.does === 'nothing') return reviewPlan(frame, folder, planned);
  const other = await write(frame, {
    prompt: 'Which folder is the plan to go to, below the open one?',
    value: folder,
    placeholder: 'plans/devon',
    faultOf: async (text) =>
      /^(?!\/)(?!.*(^|\/)\.{1,2}(\/|$))[^\\:*?"<>|\p{Cc}]+$/u.test(text.trim())
        ? undefined
        : 'A folder below this one is named by words, with / between them.',
  });
  if (other === undefined) return undefined;
  return reviewPlan(frame, other === BACK ? folder : other.replace(/\/+$/, ''), planned);
}

const ELSEWHERE: Item = { label: '$(folder) Into another folder…', alwaysShow: true, does: 'elsewhere' };
const faulty = (fault: string): Item => ({ label: `$(warning) ${fault}`, alwaysShow: true, does: 'nothing' });

function rowsOf({ files, lost, folder, home, remarks }: PlannedFiles): readonly Item[] {
  const place = folder === '' ? (home.path.split('/').at(-1) ?? '') : folder;
  const wanted = files.filter(({ text }) => text !== null);
  const go: Item =
    lost.length === 0
      ? { label: `$(check) Write ${wanted.length} files into ${place}`, alwaysShow: true, does: 'write' }
      : faulty(`There already: ${lost.join(', ')}`);
  return [
    go,
    ELSEWHERE,
    ...remarks.map((remark): Item => ({ label: `$(info) ${remark}`, does: 'nothing' })),
    heading(`What goes into ${place}`),
    ...wanted.map(({ path, about }): Item => ({ label: `$(file) ${path}`, description: about, does: 'nothing' })),
  ];
}
