/** The page of a rule, as a path from the root of the repository: `docs/rules/finance/bridge.md`. */
export function rulePagePath(id: string): string {
  return `docs/rules/${id}.md`;
}
