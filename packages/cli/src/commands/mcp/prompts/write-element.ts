import * as z from 'zod';
import { prompt } from './prompt.ts';

/** Plan text for something that is described in words. */
export const writeElement = prompt({
  name: 'write_plan_text',
  title: 'Write plan text',
  description: 'Writes plan text from words, checked before it is shown.',
  args: z.object({
    what: z.string().min(1).max(5000).describe('What is to be written, such as a scheme with its savings by year.'),
    file: z.string().max(1000).optional().describe('The plan file that it is for.'),
  }),
  text: ({ what, file }) => `Write plan text in the stplan language for this: ${JSON.stringify(what)}.

1. Read the pages of language_reference that it needs, beginning with overview; list_elements shows the names that the plan already has.
2. State only figures that were given. What is not known is left out or written as _, never guessed; name a source for each figure where one was given.
3. Try the text with check_plans (text${file === undefined ? '' : `, with file ${JSON.stringify(file)} and the whole file with your change in it`}), mend what it finds in your text, and lay it out with format_text.
4. Show the text, where it goes, and the findings that remain. The tools write no file.`,
});
