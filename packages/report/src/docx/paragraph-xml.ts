type Form = {
  readonly style?: string | undefined;
  readonly numbering?: number | undefined;
  readonly right?: boolean;
};

/** A paragraph of a Word document. Its text is text, whatever it holds. */
export function paragraphXml(text: string, { style, numbering, right }: Form): string {
  const properties = [
    ...(style === undefined ? [] : [`<w:pStyle w:val="${style}"/>`]),
    ...(numbering === undefined ? [] : [`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`]),
    ...(right ? ['<w:jc w:val="right"/>'] : []),
  ].join('');
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

/** Text in XML, as content or in an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
