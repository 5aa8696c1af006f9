import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** Ends the script with one line on standard error; exit code 3 is a fault of the tools, never of a plan. */
export function stop(message, code = 3) {
  console.error(`stplan: ${message}`);
  process.exit(code);
}

/** A JSON file of the repository. */
export const readJson = (...parts) => JSON.parse(readFileSync(inRoot(...parts), 'utf8'));
