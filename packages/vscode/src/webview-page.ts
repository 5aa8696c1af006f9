import * as vscode from 'vscode';

/** A word that nobody can guess, by which a page knows its own script and styles. */
function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A value as the text of an attribute. */
function attribute(value: unknown): string {
  return JSON.stringify(value).replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The page of a view: it may load the extension's own script and the styles of this page, and no address whatever.
 * `state` is what the view keeps for the day when the editor opens it again.
 */
export function webviewPage(webview: vscode.Webview, script: vscode.Uri, style: string, state: unknown): string {
  const own = nonce();
  const policy = ["default-src 'none'", `script-src 'nonce-${own}'`, `style-src 'nonce-${own}'`].join('; ');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${own}">${style}</style>
</head>
<body>
<main id="view" data-state="${attribute(state)}"><p class="waiting">Working it out …</p></main>
<script nonce="${own}" src="${webview.asWebviewUri(script)}"></script>
</body>
</html>
`;
}

/** Where the bundled script of a view is. */
export const scriptOf = ({ extensionUri }: vscode.ExtensionContext, name: string): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'dist', name);
