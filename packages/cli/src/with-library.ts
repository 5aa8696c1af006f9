import { lateLibrary } from '@stplan/language';
import type { LibraryRequest } from '@stplan/language/node';
import { LIBRARY_BODIES, LIBRARY_TEXTS } from '@stplan/library';
import { nationalBodies, nationalLibrary } from './national-library.ts';

/** The national library, as every command reads plans with it. */
export const WITH_LIBRARY: LibraryRequest = {
  library: LIBRARY_TEXTS,
  libraryRead: nationalLibrary,
  late: lateLibrary({ ...LIBRARY_BODIES, read: nationalBodies }),
};
