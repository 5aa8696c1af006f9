import type { LanguageClientOptions } from 'vscode-languageclient';

/** The language that the client speaks for, wherever its files are. */
export const LANGUAGE = 'stplan';

/** What is the same for the desktop and the browser. */
export const CLIENT_OPTIONS: LanguageClientOptions = {
  documentSelector: [{ language: LANGUAGE }],
  synchronize: { configurationSection: LANGUAGE },
  outputChannelName: LANGUAGE,
  // Text of a plan is never a command.
  markdown: { isTrusted: false, supportHtml: false },
};
