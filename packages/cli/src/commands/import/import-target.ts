import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Mapping, type PlanNode, planElements } from '@stplan/exchange';
import { parsePlan, planName } from '@stplan/language';
import { readPlanFiles } from '@stplan/language/node';
import { isProblem } from '@stplan/model';
import { nationalLibrary } from '../../national-library.ts';
import { reason } from '../../output/write-file.ts';
import { settingsFor } from '../../settings/read-settings.ts';
import { UsageError } from '../../usage-error.ts';

/** What stands already where an import goes. */
export type Target = {
  readonly text: string | undefined;
  /** The elements of the same plan in other files, with their file. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** The organisations that the plan or the national library has. */
  readonly organisations: ReadonlySet<string>;
  /** The plan's names for its organisations, by their titles. */
  readonly titled: Readonly<Record<string, string>>;
};

/** Reads the file that an import goes into, and the other files of its plan in that folder. */
export async function importTarget(output: string, mapping: Mapping, cwd: string): Promise<Target> {
  const path = resolve(cwd, output);
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${output} could not be read: ${reason(error)}`);
  });
  const elsewhere = new Map<string, string>();
  const folder = dirname(path);
  const { settings } = await settingsFor(folder, undefined, cwd);
  const { include, exclude } = settings;
  const read = await readPlanFiles({ paths: [folder], cwd, settings: { include, exclude, folder } });
  const own = text === undefined ? new Map<string, PlanNode>() : planElements(parsePlan(text));
  const titled = titlesIn(own);
  if (isProblem(read)) return { text, elsewhere, organisations: organisationsOf([...own.keys()]), titled };
  const plan = mapping.plan ?? mapping.newPlan?.name;
  for (const [file, other] of read.texts) {
    if (resolve(cwd, file) === path) continue;
    const parsed = parsePlan(other);
    const { header } = parsed.tree;
    const name = header?.$type === 'PartOf' ? header.plan?.$refText : header?.name;
    if (name !== plan) continue;
    const others = planElements(parsed);
    for (const key of others.keys()) elsewhere.set(key, file);
    Object.assign(titled, titlesIn(others));
  }
  return { text, elsewhere, organisations: organisationsOf([...own.keys(), ...elsewhere.keys()]), titled };
}

const ORGANISATION = 'organisation ';

/** The names of organisations by their titles, as a sheet may call them: whole, or without what every trust is called. */
function titlesIn(elements: ReadonlyMap<string, PlanNode>): Record<string, string> {
  const titles = [...elements].flatMap(([key, { title }]): [string, string][] => {
    if (!key.startsWith(ORGANISATION) || title === undefined) return [];
    const name = key.slice(ORGANISATION.length);
    const text = title.replace(/^["“]|["”]$/g, '');
    return [
      [text, name],
      [planName(text), name],
    ];
  });
  return Object.fromEntries(titles);
}

function organisationsOf(keys: readonly string[]): ReadonlySet<string> {
  const own = keys.filter((key) => key.startsWith(ORGANISATION)).map((key) => key.slice(ORGANISATION.length));
  return new Set([...own, ...nationalOrganisations()]);
}

/** Those that a plan need not declare: NHS England and others of the library. */
function nationalOrganisations(): readonly string[] {
  const elements = nationalLibrary().flatMap((fragment) => fragment.elements);
  return elements.filter(({ kind }) => kind === 'organisation').map(({ name }) => name);
}
