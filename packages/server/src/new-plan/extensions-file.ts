import { applyEdits, modify, parse } from 'jsonc-parser';

/** The extension for plans, as editors name it. */
const EXTENSION = 'stplan.stplan-vscode';

/** The text of `.vscode/extensions.json` with the extension; undefined when it is there, or what is there cannot be read. */
export function extensionsFile(before: string | undefined): string | undefined {
  if (before === undefined || before.trim() === '') {
    return `${JSON.stringify({ recommendations: [EXTENSION] }, null, 2)}\n`;
  }
  const there: unknown = parse(before, [], { allowTrailingComma: true });
  if (typeof there !== 'object' || there === null || Array.isArray(there)) return undefined;
  const { recommendations = [] } = there as { readonly recommendations?: unknown };
  if (!Array.isArray(recommendations) || recommendations.includes(EXTENSION)) return undefined;
  const path = 'recommendations' in there ? ['recommendations', recommendations.length] : ['recommendations'];
  const value = 'recommendations' in there ? EXTENSION : [EXTENSION];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(before, modify(before, path, value, { formattingOptions, isArrayInsertion: path.length > 1 }));
}
