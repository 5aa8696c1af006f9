import { OWN_SCHEME } from './file-uri.ts';

/** The address of a rule's page, which the server gives the text of. */
export function rulePageUri(rule: string): string {
  return `${OWN_SCHEME}:/rules/${rule}.md`;
}

/** The rule whose page an address is; undefined when it is none. */
export function ruleOfPage(path: string): string | undefined {
  return /^\/?rules\/(.+)\.md$/.exec(path)?.[1];
}
