import * as vscode from 'vscode';
import { equal } from '../expect.ts';
import { openPlan } from '../open-plan.ts';

describe('tasks', () => {
  it('run the commands of the command line in every open folder', async () => {
    await openPlan('plan.stplan');
    const tasks = await vscode.tasks.fetchTasks({ type: 'stplan' });
    equal(tasks.map(({ name }) => name).sort(), ['check', 'format', 'report']);
  });
});
