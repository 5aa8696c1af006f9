import type { PlanElement } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { MarkdownText } from '../../marks/markdown-text.tsx';
import { byTextOf } from '../../reading/by-text.ts';
import { elementsOf } from '../../reading/elements.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { capital, counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';

/** What the plan's authors wrote about its elements, by kind. It is packed with the page. */
export const notesSection: Section = {
  id: 'notes',
  title: 'Annex: the authors’ notes',
  screenOnly: true,
  body: (view) => {
    const noted = elementsOf(view.plan).filter((element) => element.kind !== 'plan' && notesOf(element).length > 0);
    if (noted.length === 0) return undefined;
    view.packing.parts.set('all-notes', <Notes elements={noted} view={view} />);
    return (
      <details id="all-notes">
        <summary>{counted(noted.length, 'note')} on schemes, milestones and other parts of the plan</summary>
      </details>
    );
  },
};

function Notes({ elements, view }: { readonly elements: readonly PlanElement[]; readonly view: ReportView }) {
  return [...new Set(elements.map(({ kind }) => kind))].map((kind) => (
    <>
      <h3>{capital(kind)}</h3>
      <dl>
        {elements
          .filter((element) => element.kind === kind)
          .sort(byTextOf(({ name }) => name))
          .map((element) => (
            <div>
              <dt>
                <ElementLink of={element} view={view} />
              </dt>
              <dd>
                {notesOf(element).map((text) => (
                  <MarkdownText text={text} />
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </>
  ));
}

/** The doc comment of an element and its texts. */
function notesOf({ doc, texts }: PlanElement): string[] {
  return [...(doc === undefined ? [] : [doc]), ...texts.map(({ value }) => value)];
}
