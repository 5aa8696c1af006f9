/** The foot of every printed page: what the paper is on the left, the page number on the right. */
export function printFooter(words: string): string {
  return `@page{@bottom-left{content:${cssString(words)}}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}`;
}

/** A text as a CSS string in which every character but letters, digits and spaces is escaped, so that it ends nothing. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/[^A-Za-z0-9 ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0xfffd;
    return `\\${(code < 0x20 ? 0xfffd : code).toString(16)} `;
  });
  return `"${escaped}"`;
}
