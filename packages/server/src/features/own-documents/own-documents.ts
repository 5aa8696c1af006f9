import { documentedRule, RULES, rulePage, rulesIndex } from '@stplan/rules';
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
    const text = rule === undefined ? document(uri)?.text : pageOf(rule);
    return text === undefined ? null : { text };
  },
);

/** The page of a rule, or of all rules, to which that of each leads. */
function pageOf(rule: string): string | undefined {
  // no other page of the documentation comes with the program
  if (rule === 'README') return rulesIndex(RULES).replace(/ \[[^\]]*\]\(\.\.\/rules\.md\)[^\n]*/, '');
  const documented = documentedRule(rule);
  return documented && rulePage(documented);
}
