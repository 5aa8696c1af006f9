import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Choice, Questions } from './questions.ts';

/** So many lines of a long list show at once. */
const SHOWN = 10;

/** Asks on a terminal, with the arrow keys, by typing, and Enter for what is suggested. */
export function terminalQuestions(input: Readable, output: Writable): Questions {
  const streams = { input, output };
  const options = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice }));
  const answer = <T>(given: T): Exclude<T, symbol> | undefined =>
    isCancel(given) ? undefined : (given as Exclude<T, symbol>);
  return {
    begin: (title) => intro(title, { output }),
    end: (last) => outro(last, { output }),
    choose: async ({ message, choices, initial }) =>
      answer(await select({ ...streams, message, options: options(choices), initialValue: initial })),
    search: async ({ message, choices, initial }) =>
      answer(
        await autocomplete({
          ...streams,
          message,
          options: options(choices),
          maxItems: SHOWN,
          placeholder: 'type to find it, arrows to choose',
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ),
    searchSeveral: async ({ message, choices, initial }) =>
      answer(
        await autocompleteMultiselect({
          ...streams,
          message,
          options: options(choices),
          initialValues: [...initial],
          maxItems: SHOWN,
          required: true,
          placeholder: 'Enter takes what is chosen; type to find others',
        }),
      ),
    write: async ({ message, initial, example, fault }) =>
      answer(
        await text({
          ...streams,
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(example !== undefined && { placeholder: example }),
          validate: (given) => fault(given ?? ''),
        }),
      ),
    agree: async (message) => answer(await confirm({ ...streams, message })),
  };
}
