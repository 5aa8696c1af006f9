import * as vscode from 'vscode';
import type { Part } from '../surroundings.ts';

const TYPE = 'stplan';

/** What a task of this type says in `tasks.json`. */
type PlanTask = vscode.TaskDefinition & { readonly command: 'check' | 'format' | 'report'; readonly paths?: string[] };

/** The options of the commands: in a form that the problem matcher reads. */
const OPTIONS: Readonly<Record<PlanTask['command'], readonly string[]>> = {
  check: ['--format', 'concise'],
  format: ['--check'],
  report: [],
};

/** Offers the commands of the command line as tasks of every open folder. */
export const planTasks: Part = () => [
  vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
        (['check', 'format', 'report'] as const).map((command) => task({ type: TYPE, command }, folder)),
      ),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' && definition.type === TYPE ? task(definition as PlanTask, scope) : undefined,
  }),
];

function task(definition: PlanTask, folder: vscode.WorkspaceFolder): vscode.Task {
  const { command, paths = ['.'] } = definition;
  const program = vscode.workspace.getConfiguration('stplan', folder).get<string>('command', 'stplan');
  // Every word is quoted by the editor, so that a path is a path whatever it is called.
  const words = [command, ...paths, ...(OPTIONS[command] ?? [])].map((value) => ({
    value,
    quoting: vscode.ShellQuoting.Strong,
  }));
  const execution = new vscode.ShellExecution(program, words, { cwd: folder.uri.fsPath });
  const made = new vscode.Task(definition, folder, command, TYPE, execution, '$stplan');
  if (command === 'check') made.group = vscode.TaskGroup.Test;
  return made;
}
