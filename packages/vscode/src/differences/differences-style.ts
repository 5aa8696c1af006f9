/** The grid in the colours and letters of the editor; colour repeats what the words of a cell say. */
export const DIFFERENCES_STYLE = `
body { padding: 0.5em 1em; font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); }
h2 { font-size: 1em; margin: 0; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; align-items: center; margin-bottom: 0.5em; }
.tools label { display: flex; gap: 0.5em; align-items: center; }
select, input { font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background);
  border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); padding: 0.15em 0.4em; }
.scroll { overflow: auto; }
table { border-collapse: collapse; }
caption { position: sticky; left: 0; text-align: left; color: var(--vscode-descriptionForeground); padding-bottom: 0.3em; }
th, td { padding: 0.15em 0.8em; border-bottom: 1px solid var(--vscode-editorWidget-border, transparent); }
thead th { position: sticky; top: 0; background: var(--vscode-panel-background, var(--vscode-editor-background)); }
th[scope='row'] { position: sticky; left: 0; min-width: min(28em, 40vw); text-align: left; font-weight: normal;
  background: var(--vscode-panel-background, var(--vscode-editor-background)); }
th[scope='col'], td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: right; }
td button:hover { text-decoration: underline; }
button:focus-visible, select:focus-visible, input:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
.bad { color: var(--vscode-list-errorForeground); font-weight: bold; }
.open { color: var(--vscode-list-warningForeground); }
.good { color: var(--vscode-descriptionForeground); }
small { margin-left: 0.6em; }
`;
