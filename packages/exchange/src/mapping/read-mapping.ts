import { lineIndex, positionAt } from '@stplan/model';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { checkMapping, type Path } from './check-mapping.ts';
import type { Mapping } from './mapping.ts';

/** Why a mapping cannot be used: a line for each fault, with its place. */
export type MappingFaults = { readonly faults: readonly string[] };

/** Reads a mapping from JSON in which comments and last commas are allowed; `file` stands before each fault. */
export function readMapping(text: string, file: string): Mapping | MappingFaults {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lines = lineIndex(text);
  const at = (offset: number, message: string) => {
    const { line, column } = positionAt(lines, offset);
    return `${file}:${line}:${column}: ${message}`;
  };
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const code = error === undefined ? 'it is empty' : printParseErrorCode(error.error);
    return { faults: [at(error?.offset ?? 0, `not JSON with comments: ${code}`)] };
  }
  const faults: string[] = [];
  const value: unknown = getNodeValue(tree);
  checkMapping(value, (path, message) => faults.push(at(offsetOf(tree, path), message)));
  return faults.length > 0 ? { faults } : (value as Mapping);
}

/** The place of a value, or of the nearest one around it that is there. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return tree.offset;
}
