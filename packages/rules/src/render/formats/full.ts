import { renderFull } from '../render-full.ts';
import { ANSI_STYLE, PLAIN_STYLE } from '../style.ts';
import { knownLines, noneText } from './known-lines.ts';
import type { Format } from './render-input.ts';

/** For people at a terminal: each finding with its line, figures and way out. */
export const format: Format = ({ result, texts, colour, known }) =>
  `${renderFull(result, texts, { style: colour ? ANSI_STYLE : PLAIN_STYLE, none: noneText(known) })}${knownLines(known)}`;
