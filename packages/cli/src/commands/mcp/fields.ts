import * as z from 'zod';

/** What several tools take. */

export const PATHS = z
  .array(z.string().min(1).max(1000))
  .min(1)
  .max(50)
  .optional()
  .describe('Files and folders, from the first folder that is served. Everything that is served when left out.');

export const PLAN = z.string().max(200).optional().describe('Only the plan of this name.');

export const ORGANISATION = z
  .string()
  .max(200)
  .optional()
  .describe('Only what concerns the organisation of this name, as the plan writes it, such as WUH.');

/** How many of something an answer holds at most. */
export const limitOf = (usual: number, most: number, what: string) =>
  z.int().min(1).max(most).default(usual).describe(`At most so many ${what}; how many were left out is said.`);

/** What several tools give. */

export const PLACE = {
  file: z.string().describe('Named from the first folder that is served.'),
  line: z.int().describe('From 1.'),
  column: z.int().describe('From 1.'),
};

export const LEFT_OUT = z.int().describe('How many more there are.');
