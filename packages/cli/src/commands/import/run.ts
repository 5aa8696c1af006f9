import { resolve } from 'node:path';
import {
  changeText,
  draftWorkbook,
  importDraft,
  isTotalLabel,
  type Mapping,
  type Proposal,
  proposeMapping,
  writeMapping,
} from '@stplan/exchange';
import { visibleText } from '@stplan/model';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { findMapping, mappingFile } from './find-mapping.ts';
import { importTarget } from './import-target.ts';
import { bareName, openWorkbook } from './open-workbook.ts';
import type { ImportOptions } from './options.ts';

/** Reads a workbook and writes a mapping of it, or what it holds into a plan file. */
export async function runImport(file: string, options: ImportOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, stdout } = surroundings;
  const workbook = await openWorkbook(file, options, cwd);
  const say = (line: string) => stdout.write(`${visibleText(line)}\n`);
  for (const remark of workbook.remarks) say(`note: ${remark}`);
  if (options.propose) {
    const target = options.mapping ?? mappingFile(file);
    const proposal = proposeMapping(workbook, { name: bareName(file), plan: options.plan });
    await writeWhole(resolve(cwd, target), writeMapping(proposal), target);
    for (const line of tableLines(proposal)) say(line);
    say(`wrote ${target}: look it through, then import with it`);
    return EXIT.clean;
  }
  const found = await findMapping(file, workbook, options, cwd);
  if (found.file === undefined) for (const line of tableLines(found)) say(line);
  const output = options.output ?? `${file.replace(/\.[^./\\]*$/, '')}.stplan`;
  const { text, elsewhere, organisations, titled } = await importTarget(output, found.mapping, cwd);
  const standing = ofStandingPlan(found.mapping, elsewhere);
  const mapping = { ...standing, names: { ...titled, ...standing.names } };
  if (text === undefined && mapping.plan === undefined && mapping.newPlan === undefined) {
    throw new UsageError(`${output} would belong to no plan: name it with --plan, or with "plan" in the mapping`);
  }
  const draft = draftWorkbook(workbook, mapping, organisations);
  const imported = importDraft(draft, mapping, { text, elsewhere, removeGone: options.removeGone ?? false });
  for (const change of imported.changes) stdout.write(`${changeText(change)}\n`);
  for (const { place, text: remark } of draft.remarks) say(`${place}: ${remark}`);
  if (imported.text === text) {
    say(`${output} already says what ${file} says`);
    return EXIT.clean;
  }
  if (!options.dryRun) await writeWhole(resolve(cwd, output), imported.text, output);
  say(options.dryRun ? `nothing was written: ${output} would change` : `wrote ${output}`);
  return EXIT.clean;
}

/** A mapping whose own plan stands in another file already belongs to that. */
function ofStandingPlan(mapping: Mapping, elsewhere: ReadonlyMap<string, string>): Mapping {
  const { newPlan, ...rest } = mapping;
  return newPlan !== undefined && elsewhere.has(`plan ${newPlan.name}`) ? { ...rest, plan: newPlan.name } : mapping;
}

/** Which sheet was taken for what, and which was left out. */
function tableLines({ mapping: { tables }, left }: Pick<Proposal, 'mapping' | 'left'>): readonly string[] {
  const taken = tables.map((table) => {
    const what = table.kind === 'position' ? `position ${table.of}` : table.kind;
    const parts = Object.entries(table.kind === 'position' ? table.rows : table.columns);
    const without = parts.flatMap(([name, meant]) => (meant === null && !isTotalLabel(name) ? [`“${name}”`] : []));
    return `sheet “${table.sheet}”: ${what}${without.length === 0 ? '' : `, without ${without.join(', ')}`}`;
  });
  return [...taken, ...left.map(({ sheet, why }) => `sheet “${sheet}” is left out: ${why}`)];
}
