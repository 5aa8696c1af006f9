import type { PackedDerivations } from '../src/derivation/packed-derivations.ts';
import { bytesOfBase85 } from '../src/document/base85.ts';
import { derivationTable } from './derivation.ts';
import { all, byId, make } from './elements.ts';
import { frames } from './frames.ts';

/** What rides along packed: parts already drawn and statements by their id, the plan's texts by that of their listing. */
export type Packed = {
  readonly parts: { readonly [id: string]: string };
  readonly files: { readonly [id: string]: string };
  readonly derivations: PackedDerivations;
};

/** Unpacks what the page carries; nothing is fetched. */
export async function unpack(): Promise<Packed> {
  const template = byId('packed') as HTMLTemplateElement;
  const bytes = bytesOfBase85(template.content.textContent ?? '');
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

/** Lines with numbers and ids, as text. */
function listing(id: string, text: string): HTMLElement {
  const lines = text.split('\n');
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  return make('ol', {}, ...lines.map((line, index) => make('li', { id: `${id}-${index + 1}` }, line)));
}

/** Puts what was packed for a `details` into it, once. */
export function fill(details: Element | null, { parts, files, derivations }: Packed): void {
  if (!(details instanceof HTMLDetailsElement) || details.dataset.filled !== undefined) return;
  details.dataset.filled = '';
  const { id } = details;
  // Drawn and escaped together with the page; texts of the plan are set as text below.
  if (parts[id] !== undefined) details.insertAdjacentHTML('beforeend', parts[id]);
  const statement = derivations.statements[id];
  if (statement !== undefined) {
    // The title is the text between the verdict and the outcome.
    const title = details.querySelector('summary')?.childNodes[1]?.textContent?.trim() ?? '';
    details.append(
      ...statement.reasons.map((reason) => make('p', {}, reason)),
      derivationTable(title, statement, derivations),
    );
  }
  if (files[id] !== undefined) details.append(listing(id, files[id]));
  frames(details);
}

/** Fills every `details` when it is opened, and those that are always printed before printing. */
export function fillOnDemand(packed: Packed): void {
  for (const open of all('details[open]')) fill(open, packed);
  document.addEventListener('toggle', ({ target }) => fill(target as Element, packed), true);
  addEventListener('beforeprint', () => {
    for (const printed of all('.printed')) fill(printed, packed);
  });
}

/** The id of the listing that holds a line, by the id of the line. */
export function listingOf(id: string): string {
  return id.replace(/-\d+$/, '');
}
