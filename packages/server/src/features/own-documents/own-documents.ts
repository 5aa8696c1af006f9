import { documentedRule, rulePage } from '@stplan/rules';
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { OWN_SCHEME } from '../../document/file-uri.ts';
import { ruleOfPage } from '../../document/rule-page-uri.ts';
import { workspaceFeature } from '../feature.ts';

/** The texts that come with the program and lie in no folder: files of the national library, and the pages of rules. */
export const ownDocuments = workspaceFeature(
  'workspace/textDocumentContent',
  { workspace: { textDocumentContent: { schemes: [OWN_SCHEME] } } },
  ({ uri }: TextDocumentContentParams, { document }): TextDocumentContentResult | null => {
    const rule = ruleOfPage(URI.parse(uri).path);
    const documented = rule === undefined ? undefined : documentedRule(rule);
    const text = documented === undefined ? document(uri)?.text : rulePage(documented);
    return text === undefined ? null : { text };
  },
);
