import { byText } from '../../reading/by-text.ts';
import type { Section } from '../section.ts';
import { PositionTable } from './position-table.tsx';
import { positionTitle } from './position-title.ts';

/** So many positions stand in the page at once; of more each is opened by itself. */
const FEW = 4;

/** The positions as the plan states them: income, cost, do nothing, planned and what else it says. */
export const positionsSection: Section = {
  id: 'positions',
  title: 'Positions as stated',
  body: (view) => {
    const positions = [...view.plan.elements.position].sort(
      (a, b) =>
        view.bySubject(a.subject?.name ?? '~', b.subject?.name ?? '~') || byText(view.anchorOf(a), view.anchorOf(b)),
    );
    if (positions.length === 0) return undefined;
    if (positions.length <= FEW) return positions.map((position) => <PositionTable position={position} view={view} />);
    return positions.map((position) => {
      const id = view.anchorOf(position);
      view.packing.parts.set(id, <PositionTable position={position} view={view} />);
      return (
        <details id={id} class="printed">
          <summary>{positionTitle(position, view)}</summary>
        </details>
      );
    });
  },
};
