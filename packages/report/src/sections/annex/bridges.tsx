import type { Bridge } from '../../reading/bridge.ts';
import { headlineBridge } from '../../reading/headline-bridge.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { capital } from '../../words/wording.ts';
import { BridgeFigure } from '../bridge/bridge-figure.tsx';
import type { Section } from '../section.ts';

/** Every bridge that the section on the system does not draw: by organisation and year. */
export const bridgesSection: Section = {
  id: 'bridges',
  title: 'Annex: bridges by organisation and year',
  body: (view) => {
    const leading = headlineBridge(view);
    const bySubject = Map.groupBy(view.bridges, ({ subject }) => subject);
    const drawn = (bridges: readonly Bridge[]) => bridges.filter((bridge) => bridge !== leading);
    const subjects = [...bySubject].filter(([, bridges]) => drawn(bridges).length > 0);
    if (subjects.length === 0) return undefined;
    return subjects.map(([subject, bridges], index) => {
      const id = `bridges-${index + 1}`;
      const title = capital(subjectTitle(view.plan, subject));
      view.packing.parts.set(
        id,
        drawn(bridges).map((bridge) => <BridgeFigure bridge={bridge} view={view} />),
      );
      const family = view.families.find(({ statements }) =>
        bridges.some(({ statement }) => statements.includes(statement)),
      );
      return (
        <details id={id} class="printed">
          <summary>
            {title}
            {subject === leading?.subject ? ', other years' : ''}
          </summary>
          {family && (
            <p class="more">
              <a href={`#${family.anchor}`}>The same steps as a table</a>
            </p>
          )}
        </details>
      );
    });
  },
};
