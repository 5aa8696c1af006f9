import { lineIndex } from '@stplan/model';
import { SETTINGS_FILE } from '@stplan/rules';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { toRange } from '../document/positions.ts';
import type { SettingsFault } from '../host/host.ts';

/** What is wrong with a settings file, as editors show it. */
export function settingsDiagnostic({ text, error, offset = 0 }: SettingsFault): Diagnostic {
  const end = offset === 0 ? 0 : offset + 1;
  return {
    range: toRange(lineIndex(text), { start: offset, end }),
    severity: DiagnosticSeverity.Error,
    source: 'stplan',
    message: `${SETTINGS_FILE} is not used, and the defaults hold: ${error}.`,
  };
}
