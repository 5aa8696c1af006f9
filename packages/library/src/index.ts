import { bodyFiles } from './generated/body-files.ts';
import { bodyRegister } from './generated/body-register.ts';
import { LIBRARY_FILES } from './generated/library-files.ts';

/** No folder of a workspace can be called `stplan:library`, so these paths never meet a plan's own files. */
const named = (files: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(files.map(([file, text]) => [`stplan:library/${file}`, text]));

/**
 * The texts of the national reference library that every plan is read with, by the paths under which findings name
 * them: rounds, priorities, themes, what is counted, national bodies.
 */
export const LIBRARY_TEXTS: ReadonlyMap<string, string> = named(LIBRARY_FILES);

/**
 * The rest of the library, which is read when a plan names something of it: footprints, commissioning groups, trusts
 * and councils, with their codes.
 */
export const LIBRARY_BODIES = {
  /** The name of the library. */
  name: 'NhsBodies',
  /** What there is, as the JSON text of a `BodyRegister` of the model. */
  register: bodyRegister,
  /** The texts, by their paths. */
  texts: (): ReadonlyMap<string, string> => named(bodyFiles()),
};

/** All of it, for whoever reads plans. */
export const NATIONAL_LIBRARY = { texts: LIBRARY_TEXTS, late: LIBRARY_BODIES };
