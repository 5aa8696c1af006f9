/** The report brings its own styles; the view around it is only a frame. */
export const PREVIEW_STYLE = `
html, body, main { margin: 0; padding: 0; height: 100%; overflow: hidden; background: var(--vscode-editor-background); }
p.waiting { margin: 0; padding: 2rem 1.5rem; color: var(--vscode-descriptionForeground); }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
iframe.next { visibility: hidden; }
`;
