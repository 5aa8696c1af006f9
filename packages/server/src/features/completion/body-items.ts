import type { Expected } from '@stplan/language';
import type { RegisteredBody, RegisteredFootprint } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { wantedKinds } from './name-items.ts';
import type { Site } from './site.ts';

/** Bodies of the national library, those that are open first; from its register, so that it need not be read for them. */
export function bodyItems(site: Site, { next, rows }: Expected): CompletionItem[] {
  const kinds = wantedKinds(site, next, rows);
  const { bodies } = site.document.folder.analysis().workspace;
  const { organisation, footprint } = {
    organisation: kinds.includes('organisation'),
    footprint: kinds.includes('footprint'),
  };
  if (bodies === undefined || site.group === undefined || isQualified(site) || !(organisation || footprint)) return [];
  const register = bodies.register();
  return [
    ...(organisation ? openFirst(register.organisations) : []).map((one) => item(one, [one.kind, one.ods], site)),
    ...(footprint ? openFirst(register.footprints) : []).map((one) => item(one, ['footprint'], site)),
  ];
}

/** Behind `Devon.` stand names of Devon. */
function isQualified({ document, from }: Site): boolean {
  return /^[A-Z]\w*\./.test(document.text.slice(from, from + 200));
}

function openFirst<T extends { readonly closed?: unknown }>(bodies: readonly T[]): readonly T[] {
  return [...bodies].sort((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined));
}

/** The title unfolds beside the list: the name is made of it. */
function item(
  { name, title, closed }: RegisteredBody | RegisteredFootprint,
  known: readonly (string | undefined)[],
  { range }: Site,
): CompletionItem {
  const detail = [...known, closed === undefined ? undefined : 'closed'].filter((part) => part !== undefined).join(' ');
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    ...(detail !== '' && { detail }),
    documentation: title,
    filterText: `${name} ${title}`,
    textEdit: { range, newText: name },
  };
}
