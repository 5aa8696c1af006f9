import { startEmission } from './emission.mts';
import type { Shape } from './shape.mts';
import { writeGraph } from './write-graph.mts';
import { writeParser } from './write-parser.mts';
import { writeTables } from './write-tables.mts';
import { writeVocabulary } from './write-vocabulary.mts';

const marked = (code: string) => `// Generated from the grammar by \`npm run generate\`. Do not edit.\n\n${code}`;

/** The files that are made from a grammar, by name. */
export function generatedFiles(shape: Shape): Readonly<Record<string, string>> {
  // The parser is written before its tables: writing it numbers what they hold.
  const emission = startEmission(shape);
  const parser = writeParser(emission);
  return {
    'grammar-graph.ts': marked(writeGraph(shape)),
    'vocabulary.ts': marked(writeVocabulary(shape)),
    'straight-parser.ts': marked(parser),
    'parser-tables.ts': marked(writeTables(emission)),
  };
}
