import type { Tone } from '@stplan/server/protocol';
import * as vscode from 'vscode';

/** The sign of each tone; the words beside it say the same. */
const SIGNS: Readonly<Record<Tone, readonly [icon: string, colour: string | undefined]>> = {
  good: ['pass', 'testing.iconPassed'],
  open: ['warning', 'list.warningForeground'],
  bad: ['error', 'list.errorForeground'],
  none: ['circle-outline', undefined],
};

/** The icon of a tone in the colours of the theme. */
export function toneIcon(tone: Tone): vscode.ThemeIcon {
  const [icon, colour] = SIGNS[tone];
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}
