import type * as z from 'zod';

/** A request that a person picks from a list instead of writing it; its arguments are short texts. */
export type Prompt = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly args: z.ZodObject;
  readonly text: (given: Readonly<Record<string, unknown>>) => string;
};

/** A prompt for the list. */
export function prompt<A extends z.ZodObject>(
  definition: Omit<Prompt, 'args' | 'text'> & { readonly args: A; readonly text: (given: z.output<A>) => string },
): Prompt {
  return definition as unknown as Prompt;
}
