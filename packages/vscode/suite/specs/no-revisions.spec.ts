import * as vscode from 'vscode';
import { equal } from '../expect.ts';
import { openPlan, tabNamed } from '../open-plan.ts';

describe('a comparison with a revision', () => {
  it('is refused in a browser, which has no Git', async () => {
    await openPlan('plan.stplan');
    equal(await vscode.commands.executeCommand<boolean>('stplan.compareRevision', 'HEAD'), false);
    equal(tabNamed(/ since HEAD$/), undefined);
  });
});
