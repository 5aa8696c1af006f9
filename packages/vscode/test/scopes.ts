import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, Registry } from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** The highlighting as it is shipped. */
export const highlightingText: string = readFileSync(
  new URL('../syntaxes/stplan.tmLanguage.json', import.meta.url),
  'utf8',
);

let loaded: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => JSON.parse(highlightingText),
  });
  const grammar = await registry.loadGrammar('source.stplan');
  if (!grammar) throw new Error('the highlighting could not be loaded');
  return grammar;
}

/** For every character of a text the innermost scope that the editor's own engine gives it, without `.stplan`. */
export async function scopesOf(text: string): Promise<(at: number) => string> {
  loaded ??= load();
  const grammar = await loaded;
  const scopes: string[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const start = scopes.length;
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes: nested } of tokens) {
      const innermost = nested[nested.length - 1] ?? '';
      for (let at = startIndex; at < Math.min(endIndex, line.length); at++) {
        scopes[start + at] = innermost.replace(/\.stplan$/, '');
      }
    }
    scopes.length = start + line.length;
    scopes.push('');
    stack = ruleStack;
  }
  return (at) => scopes[at] ?? '';
}
