/**
 * Characters that could change how the text around them reads or that HTML does not allow: controls, marks that turn
 * the direction of writing, non-characters. Line feeds and tabs are none of them.
 */
const UNSHOWN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the page
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;

/** Whatever is not left as it is; nearly every text has none of it, and is looked at once. */
const CHANGED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the page
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** The text with such characters, and halves of characters, made visible as the replacement character; line ends of one kind. */
export function shownText(text: string): string {
  if (!CHANGED.test(text)) return text;
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(UNSHOWN, '\ufffd');
}
