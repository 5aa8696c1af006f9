import { lineText } from '@stplan/model';
import { type ListedFile, lineAnchor } from '../../reading/source-places.ts';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';

/** The plan's own text, line by line, so that every place in the paper can be looked up. */
export const sourceListingSection: Section = {
  id: 'listing',
  title: 'Annex: the plan’s text',
  screenOnly: true,
  body: ({ files, linkedLines }) =>
    files.length === 0 ? undefined : files.map((file) => <Listing file={file} linkedLines={linkedLines} />),
};

/** One file. It is a component, so that it is drawn after all that links into it. */
function Listing({ file, linkedLines }: { readonly file: ListedFile; readonly linkedLines: ReadonlySet<string> }) {
  const lines = Array.from({ length: lineCount(file) }, (_, index) => index + 1);
  return (
    <details class="listing">
      <summary>
        {file.name}, {counted(lines.length, 'line')}
      </summary>
      <ol>
        {lines.map((line) => {
          const anchor = lineAnchor(file, line);
          return <li id={linkedLines.has(anchor) ? anchor : undefined}>{lineText(file.lines, line)}</li>;
        })}
      </ol>
    </details>
  );
}

/** Lines with text: what follows the last line end is no line when it is empty. */
function lineCount({ lines }: ListedFile): number {
  const last = lines.starts.length;
  return last > 1 && lineText(lines, last) === '' ? last - 1 : last;
}
