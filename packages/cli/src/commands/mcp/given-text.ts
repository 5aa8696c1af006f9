import { relative, resolve } from 'node:path';
import { readPlanBytes } from '@stplan/language/node';
import * as z from 'zod';
import { UsageError } from '../../usage-error.ts';
import type { AskedPlans } from './plan-reader.ts';
import { refuseOutside, type ServedFolders } from './served-folders.ts';

/** What a text is called that stands in for no file. */
const UNNAMED = 'text.stplan';

/** A plan text that is handed over instead of one on the disk. */
export const GIVEN_TEXT = {
  text: z
    .string()
    .max(5_000_000)
    .optional()
    .describe('Plan text to look at: alone, or in the place of `file` among the others.'),
  file: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe('With `text`: the file that it stands in for, whether there is one yet or not.'),
};

type Given = Pick<AskedPlans, 'paths'> & { readonly text?: string | undefined; readonly file?: string | undefined };

/** Which plans are meant, and the text that stands in for one of their files. */
export async function givenInput(
  { paths, text, file }: Given,
  { served }: { readonly served: ServedFolders },
): Promise<{ readonly asked: AskedPlans['paths']; readonly input: AskedPlans['input'] }> {
  if (text === undefined) {
    if (file !== undefined)
      throw new UsageError('file only names what text stands in for; to look at a file, use paths');
    return { asked: paths, input: undefined };
  }
  await refuseOutside(file ?? UNNAMED, served);
  const { cwd } = served;
  const name = relative(cwd, resolve(cwd, file ?? UNNAMED)).replaceAll('\\', '/');
  const input = { file: name, ...readPlanBytes(new TextEncoder().encode(text), name) };
  return { asked: file === undefined ? [name, ...(paths ?? [])] : paths, input };
}
