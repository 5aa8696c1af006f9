import { isProblem } from '@stplan/model';
import { RULE_DOCS } from '../generated/docs.ts';
import { RULES } from '../generated/registry.ts';
import type { DocumentedRule } from '../rule/rule-docs.ts';
import { readRuleDocs } from './read-rule-docs.ts';

/** A rule with its documentation, by its id or its number; undefined when there is none. */
export function documentedRule(idOrNumber: string): DocumentedRule | undefined {
  const rule = RULES.find(({ id, number }) => id === idOrNumber || number === idOrNumber.toUpperCase());
  if (rule === undefined) return undefined;
  const docs = readRuleDocs(RULE_DOCS[rule.id] ?? '');
  // A test reads the pages of all rules, so a page that cannot be read never leaves the house.
  if (isProblem(docs)) throw new Error(`packages/rules/src/${rule.id}/docs.md: ${docs.error}`);
  return { rule, docs };
}
