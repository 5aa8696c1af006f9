import { lineIndex, positionAt } from '@stplan/model';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { Settings } from './settings.ts';
import { validateSettings } from './validate-settings.ts';

/** The name of the settings file. */
export const SETTINGS_FILE = 'stplan.json';

/** Why a settings file cannot be used, and where, if that is a place in it. */
export type SettingsProblem = { readonly error: string; readonly offset?: number };

/** The settings that the text of a settings file states: JSON, in which comments and a last comma are allowed. */
export function parseSettings(text: string): Settings | SettingsProblem {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return validateSettings(value);
  return { error: `not JSON with comments: ${printParseErrorCode(first.error)}`, offset: first.offset };
}

/** Where and why settings cannot be used: `stplan.json:3:1: not JSON with comments: ...`. */
export function settingsProblemText(file: string, text: string, { error, offset }: SettingsProblem): string {
  if (offset === undefined) return `${file}: ${error}`;
  const { line, column } = positionAt(lineIndex(text), offset);
  return `${file}:${line}:${column}: ${error}`;
}
