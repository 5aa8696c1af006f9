/** The largest of some columns, 0 if there are none; a table may have more rows than a call may have arguments. */
export function largest(columns: readonly number[]): number {
  return columns.reduce((most, column) => Math.max(most, column), 0);
}
