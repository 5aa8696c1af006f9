import { join } from 'node:path';
import { UsageError } from '../../usage-error.ts';
import type { ReportFormat } from './formats/format-names.ts';

/** A plan with the file that its report goes into; for `csv` the folder. */
export type ReportTarget = { readonly name: string; readonly file: string };

/** Which plan goes into which file. */
export function targets(
  names: readonly string[],
  output: string | undefined,
  format: ReportFormat,
): readonly ReportTarget[] {
  if (names.length === 0) throw new UsageError('there is no plan here; a plan begins with: plan NAME "title" { }');
  const ending = format === 'csv' ? '' : `.${format}`;
  if (output !== undefined && /[\\/]$/.test(output)) {
    return names.map((name) => ({ name, file: join(output, `${name}${ending}`).replaceAll('\\', '/') }));
  }
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      `there are ${names.length} plans here (${names.join(', ')}): name one with --plan, or a folder with --output reports/`,
    );
  }
  return [{ name, file: output ?? `report${ending}` }];
}
