import type { ReportedFinding } from '../../../check/reported-finding.ts';
import { documentedRule } from '../../../docs/documented-rules.ts';
import { rulePage } from '../../../docs/rule-page.ts';
import { SARIF_LEVELS } from './sarif-level.ts';

/** The rule of a finding as a reporting descriptor, with its page as help. */
export function sarifRule({ finding, title, number, severity }: ReportedFinding): object {
  const id = finding.rule;
  const documented = documentedRule(id);
  const facts = {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${title}.` },
    // the page of the rule as editors with stplan open it; the same text stands below
    helpUri: `stplan:/rules/${id}.md`,
    defaultConfiguration: { level: SARIF_LEVELS[documented?.rule.severity ?? severity] },
    properties: { number, tags: [id.split('/')[0]], 'problem.severity': documented?.rule.severity ?? severity },
  };
  if (documented === undefined) return facts;
  const { why, how } = documented.docs;
  return {
    ...facts,
    fullDescription: { text: plain(why) },
    help: { text: `${plain(why)}\n\n${plain(how)}`, markdown: rulePage(documented) },
  };
}

/** `finance/risk-reserve` as `FinanceRiskReserve`. */
function pascalCase(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/** A text of our own documentation without its marks. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
