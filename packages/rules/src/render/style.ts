import type { Severity } from '../rule/index.ts';

/** How a terminal renderer marks its parts; each entry wraps a text. */
export type Style = { readonly [part in Severity | 'strong' | 'faint' | 'mark' | 'help']: (text: string) => string };

const same = (text: string) => text;

/** Without colours, for files and pipes. */
export const PLAIN_STYLE: Style = {
  error: same,
  warning: same,
  info: same,
  strong: same,
  faint: same,
  mark: same,
  help: same,
};

const ESCAPE = String.fromCharCode(27);
const ansi = (code: number) => (text: string) => `${ESCAPE}[${code}m${text}${ESCAPE}[0m`;

/** With the colours of a terminal. */
export const ANSI_STYLE: Style = {
  error: ansi(31),
  warning: ansi(33),
  info: ansi(36),
  strong: ansi(1),
  faint: ansi(2),
  mark: ansi(35),
  help: ansi(32),
};
