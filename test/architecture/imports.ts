import { type SourceFile, withoutComments } from './files.ts';

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** Whether only types come in, so that nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

const statement = /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"\n]+)['"]/g;
const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** Every import and re-export of a file: statements, side effects and `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const code = withoutComments(file.text);
  const statements = [...code.matchAll(statement)].map((match) => ({
    from: file.path,
    specifier: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
  const calls = [...code.matchAll(call)].map((match) => ({
    from: file.path,
    specifier: match[1] ?? '',
    typeOnly: false,
  }));
  return [...statements, ...calls];
}

/** The package of an import specifier: `@stplan/model` of `@stplan/model/x`, `langium` of `langium/lsp`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
