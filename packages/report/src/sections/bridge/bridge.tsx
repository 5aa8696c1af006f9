import { headlineBridge } from '../../reading/headline-bridge.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { capital } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { BridgeFigure } from './bridge-figure.tsx';
import { BridgeTable } from './bridge-table.tsx';

/** The financial bridge of the system: its last year as a waterfall, all its years as a table. */
export const bridgeSection: Section = {
  id: 'bridge',
  title: 'Financial bridge',
  body: (view) => {
    const leading = headlineBridge(view);
    if (leading === undefined) return undefined;
    const bridges = view.bridges.filter(({ subject }) => subject === leading.subject);
    const others = view.bridges.length - 1;
    return (
      <>
        <BridgeFigure bridge={leading} view={view} />
        <BridgeTable id="bridge-table" title={capital(subjectTitle(view.plan, leading.subject))} bridges={bridges} />
        {others > 0 && (
          <p>
            The bridges of every organisation and year are in <a href="#bridges">annex: bridges</a>.
          </p>
        )}
      </>
    );
  },
};
