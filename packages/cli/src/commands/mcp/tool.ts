import type * as z from 'zod';
import type { Analysis } from '../../analyse.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { AskedPlans } from './plan-reader.ts';
import type { ServedFolders } from './served-folders.ts';

/** What a tool may reach. */
export type ToolContext = {
  readonly served: ServedFolders;
  readonly settingsFile: string | undefined;
  readonly env: Surroundings['env'];
  /** Plans read, worked out and checked, as every command does it. */
  readonly analyse: (asked: AskedPlans) => Promise<Analysis>;
};

/** What a tool answers: words for whoever reads, and the same as values. */
export type Answer<Data> = {
  readonly text: string;
  readonly data: Data;
  /** The answer is the caller's own text and is given back to the letter. */
  readonly verbatim?: true;
};

/** A tool as it is written: what it is called, what it takes and gives, and how it answers. */
export type ToolDefinition<I extends z.ZodObject, O extends z.ZodObject> = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** Whether what it answers holds words of plans. */
  readonly quotes: boolean;
  readonly answer: (input: z.output<I>, context: ToolContext) => Promise<Answer<z.input<O>>>;
};

/** A tool in a list of tools. */
export type Tool = ToolDefinition<z.ZodObject, z.ZodObject>;

/** A tool for the list: its answer is only ever asked with what its own form of input let through. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(definition: ToolDefinition<I, O>): Tool {
  return definition as unknown as Tool;
}
