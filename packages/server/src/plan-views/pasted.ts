import { pastedElements } from '@stplan/exchange';
import { planName } from '@stplan/language';
import type { DocumentView } from '../document/folder-view.ts';
import { documentFeature } from '../features/feature.ts';
import type { PasteRequests } from '../protocol/paste.ts';
import { shown } from './printed.ts';

type Request = PasteRequests['stplan/pasted'];

/** Cells that a spreadsheet copied, as whole elements in the words of the plan. */
export const pasted = documentFeature<Request['params'], NonNullable<Request['result']>>(
  'stplan/pasted',
  {},
  (document, { cells }) => {
    const file =
      document.file
        .split('/')
        .at(-1)
        ?.replace(/\.stplan$/, '') ?? '';
    const found = pastedElements(cells, { file, names: organisationNames(document) });
    if (found === undefined) return null;
    const { text, elements, open = null, remarks } = found;
    return { text, elements, open, remarks: remarks.map((remark) => shown(`${remark.place}: ${remark.text}`)) };
  },
);

/** The plan's names for its organisations, by what others call them. */
function organisationNames({ folder, file }: DocumentView): Readonly<Record<string, string>> {
  const organisations = folder.analysis().ofFile(file)?.plan.elements.organisation ?? [];
  return Object.fromEntries(
    organisations.flatMap(({ name, title, ods }) =>
      [name, title, title && planName(title), ods?.value].flatMap((called) =>
        called ? [[called, name] as const] : [],
      ),
    ),
  );
}
