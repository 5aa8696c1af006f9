/** The command that prints the page of a rule, also where only the command is installed: `stplan explain finance/bridge`. */
export function rulePageCommand(id: string): string {
  return `stplan explain ${id}`;
}
