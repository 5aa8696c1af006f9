import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyFiles } from './generate/library-texts.mjs';
import { packed } from './packed-values.mjs';

/** `node scripts/read-library.mjs FOLDER`: reads the national library once, so that the bundled command need not. */

const { nationalBodies, nationalLibrary } = await import('../packages/cli/src/national-library.ts');
const { LIBRARY_BODIES } = await import('../packages/library/src/index.ts');
const [, , folder] = process.argv;
const write = (name, text) => writeFileSync(join(folder, name), text);

write('library.json', packed(nationalLibrary()));
write('bodies.json', packed(nationalBodies()));
write('body-texts.json', JSON.stringify(bodyFiles()));
write('body-register.json', LIBRARY_BODIES.register());
