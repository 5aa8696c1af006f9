import { type Expected, kindsOf, type NextToken } from '@stplan/language';
import type { ElementKind, Plan, PlanElement } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { isNamed } from '../../place/element-at.ts';
import { detailOf } from './detail.ts';
import type { Site } from './site.ts';

/** Names that may stand here: of the plan first, then of the libraries that it sees; after `Devon.` those of Devon. */
export function nameItems(site: Site, { next, rows }: Expected): CompletionItem[] {
  const kinds = wantedKinds(site, next, rows);
  if (kinds.length === 0 || site.group === undefined) return [];
  const { document, group, from } = site;
  const { workspace } = document.folder.analysis();
  const all = [...workspace.plans, ...workspace.libraries];
  const typed = document.text.slice(from, from + 200);
  const prefix = /^([A-Z]\w*)\./.exec(typed)?.[1];
  const { bodies } = workspace;
  const late = bodies !== undefined && kinds.some(isBody) ? bodies.register().library : undefined;
  const named = prefix === undefined ? undefined : all.find(({ name }) => name === prefix);
  const other = named ?? (prefix !== undefined && prefix === late ? bodies?.library() : undefined);
  if (other !== undefined) return kinds.flatMap((kind) => itemsOf(other, kind, `${other.name}.`, site));
  const visible = workspace.libraries.filter(
    (library) => library !== group && library.name !== late && sees(group, library),
  );
  return kinds.flatMap((kind) => [group, ...visible].flatMap((home) => itemsOf(home, kind, '', site)));
}

const isBody = (kind: ElementKind): boolean => kind === 'organisation' || kind === 'footprint';

/** What names may stand for; at the beginning of a line only those that begin a row. */
export function wantedKinds(
  { startsLine, continues }: Site,
  next: readonly NextToken[],
  rows: readonly NextToken[],
): readonly ElementKind[] {
  const tokens = startsLine && !continues ? rows : next.filter((token) => continues || !rows.includes(token));
  return [...new Set(tokens.flatMap(({ refersTo }) => (refersTo === undefined ? [] : kindsOf(refersTo))))];
}

/** Whether a name of a library can be used as it is: then looking one up leads there. */
function sees(plan: Plan, library: Plan): boolean {
  const kinds = Object.keys(library.elements) as ElementKind[];
  const some = kinds.flatMap((kind) => library.elements[kind].slice(0, 1) as readonly PlanElement[]).find(isNamed);
  const found = some && (plan.lookup(some.name, [some.kind]) as PlanElement | undefined);
  return found !== undefined && library.files.includes(found.span.file);
}

function itemsOf(home: Plan, kind: ElementKind, prefix: string, { range, document }: Site): CompletionItem[] {
  const elements = (home.elements[kind] as readonly PlanElement[]).filter(
    (element) => element.name !== '' && isNamed(element),
  );
  // A file cites the same few sources again and again.
  const cited = kind === 'source' ? citedIn(document) : NONE;
  const sorted = [...elements].sort((a, b) => Number(cited.has(b.name)) - Number(cited.has(a.name)));
  return sorted.map(({ name, title }) => ({
    label: `${prefix}${name}`,
    kind: CompletionItemKind.Reference,
    ...detailOf(`${prefix}${name}`, title === undefined ? kind : `${title} · ${kind}`),
    ...(title !== undefined && { filterText: `${prefix}${name} ${title}` }),
    textEdit: { range, newText: `${prefix}${name}` },
  }));
}

const NONE: ReadonlySet<string> = new Set();

/** The names in the square brackets of a file. */
function citedIn({ parsed: { tokens }, text }: Site['document']): ReadonlySet<string> {
  const cited = tokens.filter(({ type }, index) => type === 'NAME' && tokens[index - 1]?.type === '[');
  return new Set(cited.map(({ start, end }) => text.slice(start, end)));
}
