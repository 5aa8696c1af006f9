import { lineText } from '@stplan/model';
import { type ListedFile, lineAnchor } from '../../reading/source-places.ts';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';

/** The plan's own text, line by line, so that every place in the paper can be looked up. */
export const sourceListingSection: Section = {
  id: 'listing',
  title: 'Annex: the plan’s text',
  screenOnly: true,
  body: ({ files }) =>
    files.length === 0
      ? undefined
      : files.map((file) => (
          <details class="listing">
            <summary>
              {file.name}, {counted(lineCount(file), 'line')}
            </summary>
            <ol>
              {Array.from({ length: lineCount(file) }, (_, index) => (
                <li id={lineAnchor(file, index + 1)}>{lineText(file.lines, index + 1)}</li>
              ))}
            </ol>
          </details>
        )),
};

/** Lines with text: what follows the last line end is no line when it is empty. */
function lineCount({ lines }: ListedFile): number {
  const last = lines.starts.length;
  return last > 1 && lineText(lines, last) === '' ? last - 1 : last;
}
