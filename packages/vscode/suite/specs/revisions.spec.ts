import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { equal, ok } from '../expect.ts';
import { home, openPlan, tabNamed } from '../open-plan.ts';

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: home().fsPath,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
const compare = (revision: string) => vscode.commands.executeCommand<boolean>('stplan.compareRevision', revision);

describe('a comparison with a revision', () => {
  it('is refused where the folder is in no repository', async () => {
    await openPlan('plan.stplan');
    equal(await compare('HEAD'), false);
  });

  it('stands beside the plan, once for each revision', async () => {
    git('init', '-q', '-b', 'main');
    try {
      git('add', '-A');
      git('commit', '-q', '-m', 'Submit the plan');
      await openPlan('plan.stplan');
      equal(await compare('gone'), false);
      equal(await compare('main'), true);
      const tab = await eventually('the comparison', () => tabNamed(/ since main$/));
      ok(tab.input instanceof vscode.TabInputWebview, 'it is a page');
      equal(tab.group.viewColumn, vscode.ViewColumn.Two);
      equal(await compare('main'), true);
      equal(
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => / since main$/.test(label))
          .length,
        1,
      );
      await vscode.window.tabGroups.close(tab);
    } finally {
      rmSync(join(home().fsPath, '.git'), { recursive: true, force: true });
    }
  });
});
