import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StplanAstReflection } from '../src/generated/ast.ts';
import { StplanGrammar } from '../src/generated/grammar.ts';
import { generatedFiles } from './straight-parser/generated-files.mts';
import { readShape } from './straight-parser/read-shape.mts';

/** `npm run generate`, after Langium: from the grammar to the vocabulary, the parser and what its messages need. */

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'parse', 'generated');

mkdirSync(folder, { recursive: true });
for (const [name, code] of Object.entries(generatedFiles(readShape(StplanGrammar(), new StplanAstReflection())))) {
  writeFileSync(join(folder, name), code);
}
