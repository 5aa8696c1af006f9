import * as vscode from 'vscode';

/** The answer of somebody who wants the question before once more. */
export const BACK = Symbol('back');

/** What was answered; undefined when the asked one stopped. */
export type Answer<T> = T | typeof BACK | undefined;

/** How a question stands among others. */
export type Frame = { readonly title: string; readonly step: number; readonly totalSteps: number };

/** Lets one be chosen, by typing a part of it. */
export function choose<T extends vscode.QuickPickItem>(
  frame: Frame,
  { items, placeholder, active }: { readonly items: readonly T[]; readonly placeholder: string; readonly active?: T },
): Promise<Answer<T>> {
  const box = vscode.window.createQuickPick<T>();
  Object.assign(box, { items, placeholder, matchOnDescription: true, matchOnDetail: true });
  if (active) box.activeItems = [active];
  return answered(box, frame, () => box.selectedItems[0]);
}

/** Lets several be chosen. */
export function chooseSeveral<T extends vscode.QuickPickItem>(
  frame: Frame,
  { items, placeholder, chosen }: Readonly<Record<'items' | 'chosen', readonly T[]>> & { readonly placeholder: string },
): Promise<Answer<readonly T[]>> {
  const box = vscode.window.createQuickPick<T>();
  Object.assign(box, { canSelectMany: true, items, placeholder, matchOnDescription: true });
  box.selectedItems = chosen;
  return answered(box, frame, () => (box.selectedItems.length === 0 ? undefined : box.selectedItems));
}

/** Lets something be written; `faultOf` says what is wrong with it. */
export function write(
  frame: Frame,
  {
    prompt,
    value = '',
    placeholder = '',
    faultOf,
  }: {
    readonly prompt: string;
    readonly value?: string;
    readonly placeholder?: string;
    readonly faultOf: (text: string) => Promise<string | undefined>;
  },
): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { prompt, value, placeholder });
  const check = async (): Promise<string | undefined> => {
    const text = box.value;
    const fault = await faultOf(text);
    // what was typed meanwhile has its own answer
    if (text === box.value) box.validationMessage = fault;
    return fault;
  };
  box.onDidChangeValue(() => box.value.trim() !== '' && check());
  return answered(box, frame, async () => ((await check()) === undefined ? box.value.trim() : undefined));
}

/** Shows a box until it is answered; what is no answer yet leaves it open. */
function answered<T>(
  box: vscode.QuickInput & Pick<vscode.InputBox, 'onDidAccept' | 'onDidTriggerButton' | 'buttons'>,
  frame: Frame,
  answer: () => T | undefined | Promise<T | undefined>,
): Promise<Answer<T>> {
  // who looks something up in another window comes back to the question
  Object.assign(box, frame, { ignoreFocusOut: true, buttons: frame.step > 1 ? [vscode.QuickInputButtons.Back] : [] });
  return new Promise<Answer<T>>((resolve) => {
    box.onDidAccept(async () => {
      const given = await answer();
      if (given !== undefined) resolve(given);
    });
    box.onDidTriggerButton(() => resolve(BACK));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
