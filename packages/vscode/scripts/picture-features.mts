import { ensureVscode, RELEASES } from '../../../scripts/vscode-server.mjs';
import { EXTENSION, WORKSPACE } from '../../../test/editors/vscode/places.ts';
import { openWorkbench } from '../../../test/editors/vscode/workbench.ts';
import { FEATURE_PICTURES, type Show } from './feature-pictures.mts';

/**
 * Takes a picture of every feature as an author meets it, into `out/test/editors/features`. Run it after the build of
 * the extension, and look at each; words after the command choose pictures whose names hold one of them.
 */

const wanted = process.argv.slice(2);
const program = ensureVscode(RELEASES.current);
if (!program) throw new Error('there is no VS Code to take pictures of');
const workbench = await openWorkbench('features', {
  program,
  workspace: WORKSPACE,
  extension: EXTENSION,
  file: 'contracts.stplan',
  width: 1400,
  height: 860,
  settings: { 'files.autoSave': 'off', 'editor.fontSize': 13, 'workbench.layoutControl.enabled': false },
});
let failed = 0;
const inStatusBar = workbench.page.locator('.statusbar-item', { hasText: 'unexplained' });
const start: Record<string, Show> = { start: () => inStatusBar.waitFor({ timeout: 120_000 }) };
for (const [name, show] of Object.entries({ ...start, ...FEATURE_PICTURES })) {
  if (name !== 'start' && wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  try {
    await show(workbench);
    await workbench.page.waitForTimeout(400);
  } catch (error) {
    failed++;
    console.error(`${name}: ${(error as Error).message.split('\n')[0]}`);
  }
  await workbench.picture(name);
}
await workbench.close();
process.exit(failed > 0 ? 1 : 0);
