import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../../../../test/editors/vscode/workbench.ts';

/** Brings something before the eyes. */
export type Show = (workbench: Workbench) => Promise<void>;

/** Pictures that follow from one another, by name in their order. Each scene begins with the files as they were. */
export type Scene = Readonly<Record<string, Show>>;

/** One after the other. */
export const inTurn =
  (...steps: readonly Show[]): Show =>
  async (workbench) => {
    for (const step of steps) await step(workbench);
  };

export const pause =
  (milliseconds: number): Show =>
  ({ page }) =>
    page.waitForTimeout(milliseconds);

/** Runs a command by its title, as the palette has it. */
export const command =
  (title: string): Show =>
  async (workbench) => {
    await workbench.command(title);
    await workbench.page.waitForTimeout(1000);
  };

/** Types as a person does: what the editor offers meanwhile is taken or not as it would be. */
export const type =
  (text: string): Show =>
  async ({ page }) => {
    // A box that has been asked for comes a moment later.
    await page.waitForTimeout(500);
    await page.keyboard.type(text, { delay: 15 });
    await page.waitForTimeout(700);
  };

export const key =
  (...keys: readonly string[]): Show =>
  async ({ page }) => {
    for (const one of keys) await page.keyboard.press(one);
    await page.waitForTimeout(700);
  };

/** Waits for some words in a part of the window. */
export const seen =
  (selector: string, words: string | RegExp = ''): Show =>
  ({ page }) =>
    page.locator(`${selector}:visible`, { hasText: words }).first().waitFor();

/** Opens a file and puts the cursor into some words of it, as they stand on the disk; `into` characters further. */
export const at =
  (file: string, words: string, into = 0): Show =>
  async (workbench) => {
    const { page, folder } = workbench;
    const text = readFileSync(join(folder, file), 'utf8');
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${file} has no “${words}”`);
    const lines = text.slice(0, start + into).split('\n');
    await page.keyboard.press('Escape');
    await workbench.open(file);
    await page.locator('.tab.active', { hasText: file.split('/').at(-1) ?? file }).waitFor();
    // A pointer that rests on a tab has a card of its own.
    await page.mouse.move(1, 1);
    await workbench.goToLine(lines.length, (lines.at(-1)?.length ?? 0) + 1);
    await page.waitForTimeout(500);
  };

/** Puts the cursor behind some words. */
export const behind = (file: string, words: string): Show => at(file, words, words.length);

/** Shows the card of what the cursor is at. */
export const hover = (file: string, words: string, into = 0): Show =>
  inTurn(
    at(file, words, into),
    command('Show or Focus Hover'),
    seen('.editor-instance .monaco-hover .hover-contents'),
    pause(600),
  );

/** Asks what can stand at the cursor. */
export const suggest: Show = inTurn(
  key('Escape', 'Control+Space'),
  seen('.suggest-widget.visible .monaco-list-row'),
  pause(800),
);

/** Puts the cursor into some words and runs a command. */
export const commandAt = (file: string, words: string, into: number, title: string): Show =>
  inTurn(at(file, words, into), command(title));
