/** What a style says of the colours that a reader prefers; kept, because the style is made to fit and back again. */
const written = new WeakMap<CSSMediaRule, string>();

/** Whether the editor is dark now. */
export function isDark(): boolean {
  const { classList } = document.body;
  const isContrast = classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light');
  return classList.contains('vscode-dark') || isContrast;
}

/** Shows a report in the colours of the editor, whatever the reader prefers elsewhere: its style asks only for that. */
export function colourReport(page: Document): void {
  const dark = isDark();
  for (const rule of [...page.styleSheets].flatMap(({ cssRules }) => [...cssRules])) {
    if (!('media' in rule) || !('cssRules' in rule)) continue;
    const query = rule as CSSMediaRule;
    const text = written.get(query) ?? query.media.mediaText;
    const asked = /\s*(and\s*)?\(prefers-color-scheme: (dark|light)\)/.exec(text);
    if (!asked) continue;
    written.set(query, text);
    query.media.mediaText = (asked[2] === 'dark') === dark ? text.replace(asked[0], '') || 'all' : 'not all';
  }
}

/** Calls back whenever the editor takes other colours. */
export function followTheme(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
