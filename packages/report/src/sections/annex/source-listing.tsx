import { type LineIndex, lineText } from '@stplan/model';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';

/** The plan's own text, line by line, so that every place in the paper can be looked up. It is packed with the page. */
export const sourceListingSection: Section = {
  id: 'listing',
  title: 'Annex: the plan’s text',
  screenOnly: true,
  body: ({ files }) =>
    files.length === 0
      ? undefined
      : files.map(({ name, number, lines }) => (
          <details id={`f${number}`}>
            <summary>
              {name}, {counted(lineCount(lines), 'line')}
            </summary>
          </details>
        )),
};

/** Lines with text: what follows the last line end is no line when it is empty. */
function lineCount(lines: LineIndex): number {
  const last = lines.starts.length;
  return last > 1 && lineText(lines, last) === '' ? last - 1 : last;
}
