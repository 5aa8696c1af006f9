import { visibleText } from '@stplan/model';

/** What would begin a mention, a reference, a link or a formula where the text is shown. */
const TRIGGERS = /[@#$]|:\/\/|www\./gi;

/**
 * Text of a plan for a line or a cell of Markdown: it shows as it is written, with no markup, link, mention or formula
 * of its own. An element around a sign parts it from its neighbours, which no escape does for mentions.
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]{}|~]/g, '\\$&')
    .replace(TRIGGERS, (found) => `<span>${found}</span>`);
}

/** Text as code within a line or a cell. */
export function markdownCode(text: string): string {
  const shown = visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const plain = shown.replace(/[\\`*_[\]{}|~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${plain}</code>`;
}
