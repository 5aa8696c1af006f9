import { writeFileSync } from 'node:fs';
import { packed } from './packed-values.mjs';

/** `node scripts/read-library.mjs FILE`: reads the national library once, so that the bundled command need not. */

const { nationalLibrary } = await import('../packages/cli/src/national-library.ts');
writeFileSync(process.argv[2], packed(nationalLibrary()));
