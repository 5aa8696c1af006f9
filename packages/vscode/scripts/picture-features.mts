import { parseArgs } from 'node:util';
import { buildExtension } from '../../../scripts/build-extension.mjs';
import { ensureVscode, RELEASES } from '../../../scripts/programs/vscode-server.mjs';
import { EXTENSION, WORKSPACE } from '../../../test/editors/vscode/places.ts';
import { openWorkbench } from '../../../test/editors/vscode/workbench.ts';
import { cleanWindow } from './pictures/clean-window.mts';
import { SCENES } from './pictures/scenes.mts';

/**
 * Takes a picture of every feature as an author meets it. docs/editors.md tells how it is used.
 */

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '1400' },
    build: { type: 'boolean', default: true },
  },
});
const theme = THEMES[values.theme];
if (theme === undefined) throw new Error(`there are the themes ${Object.keys(THEMES).join(', ')}`);
if (values.build && !(await buildExtension())) process.exit(1);
const program = ensureVscode(RELEASES.current);
if (!program) throw new Error('there is no VS Code to take pictures of');

const scenes = SCENES.filter(
  (scene) => wanted.length === 0 || Object.keys(scene).some((name) => wanted.some((word) => name.includes(word))),
);
const plain = values.theme === 'light' && values.width === '1400';
const workbench = await openWorkbench(plain ? 'features' : `features-${values.theme}-${values.width}`, {
  program,
  workspace: WORKSPACE,
  extension: EXTENSION,
  file: 'contracts.stplan',
  width: Number(values.width),
  height: 860,
  settings: {
    'files.autoSave': 'off',
    'editor.fontSize': 13,
    'editor.linkedEditing': true,
    // A file that was folded or left somewhere in one scene is at its beginning in the next.
    'workbench.editor.restoreViewState': false,
    'workbench.colorTheme': theme,
    'workbench.layoutControl.enabled': false,
  },
});
const failed: string[] = [];
try {
  await workbench.page.locator('.statusbar-item', { hasText: 'unexplained' }).waitFor({ timeout: 120_000 });
  workbench.page.setDefaultTimeout(15_000);
  for (const scene of scenes) {
    await cleanWindow(workbench, WORKSPACE).catch((error) => console.error(`cleaning up: ${error.message}`));
    for (const [name, show] of Object.entries(scene)) {
      try {
        await show(workbench);
        await workbench.page.waitForTimeout(300);
        await workbench.picture(name);
      } catch (error) {
        failed.push(name);
        console.error(`${name}: ${(error as Error).message.split('\n')[0]}`);
        await workbench.picture(name);
        // What comes next in the scene stands on this.
        break;
      }
    }
  }
} finally {
  await workbench.close();
}
process.exit(failed.length > 0 ? 1 : 0);
