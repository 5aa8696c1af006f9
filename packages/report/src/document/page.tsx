import type { ReportView } from '../reading/report-view.ts';
import { Contents } from './contents.tsx';
import { Hatchings } from './hatchings.tsx';
import { Masthead } from './masthead.tsx';
import { numberedSections } from './numbered-sections.ts';
import { Sections } from './sections.tsx';

/** The body of the page. */
export function Page({ view }: { readonly view: ReportView }) {
  const sections = numberedSections(view);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the paper
      </a>
      <Hatchings />
      <Masthead view={view} />
      <div class="columns">
        <Contents sections={sections} />
        <main id="main" tabIndex={-1}>
          <noscript>
            <p class="card">
              This paper is read without its script. Everything is shown but what lies packed: how each statement was
              worked out, the drawn bridges and the position tables of single organisations, the authors’ notes and the
              plan’s text. A browser that runs the script opens them, without a network.
            </p>
          </noscript>
          <Sections sections={sections} />
        </main>
      </div>
      <footer>
        <p>
          Figures may not sum because of rounding; every tolerance used is in the rounding register. Made by{' '}
          {view.input.generator} from the plan’s text; nothing in this paper was typed by hand.
        </p>
      </footer>
    </>
  );
}
