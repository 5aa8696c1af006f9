import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StplanAstReflection } from '../src/generated/ast.ts';
import { StplanGrammar } from '../src/generated/grammar.ts';
import { startEmission } from './straight-parser/emission.mts';
import { readShape } from './straight-parser/read-shape.mts';
import { writeParser, writeTables } from './straight-parser/write-parser.mts';
import { writeVocabulary } from './straight-parser/write-vocabulary.mts';

/** `npm run generate`, after Langium: from the grammar to the vocabulary and the parser that reads valid files fast. */

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'parse', 'generated');
const shape = readShape(StplanGrammar(), new StplanAstReflection());
const marked = (code: string) => `// Generated from the grammar by \`npm run generate\`. Do not edit.\n\n${code}`;

// The parser is written before its tables: writing it numbers what they hold.
const emission = startEmission(shape);
const files = {
  'vocabulary.ts': writeVocabulary(shape),
  'straight-parser.ts': writeParser(emission),
  'parser-tables.ts': writeTables(emission),
};

mkdirSync(folder, { recursive: true });
for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), marked(code));
