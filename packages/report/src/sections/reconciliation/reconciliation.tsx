import type { Section } from '../section.ts';
import { HeatTable } from './heat-table.tsx';
import { RoundingRegister } from './rounding-register.tsx';
import { StatementList } from './statement-list.tsx';

/** Whether the plan's figures agree: control totals, every statement with its verdict, every tolerance used. */
export const reconciliationSection: Section = {
  id: 'reconciliation',
  title: 'Reconciliation',
  body: (view) =>
    view.families.length === 0 ? undefined : (
      <>
        <HeatTable view={view} />
        <div class="every">
          <h3>Every statement</h3>
          <p>
            A difference is what the parts come to less what the plan states.{' '}
            <span class="more">
              Open a statement to see its parts, down to the places in the plan that they stand in.
            </span>
          </p>
          <StatementList view={view} />
        </div>
        <h3>Rounding register</h3>
        <p>
          A printed figure stands for itself give or take half a unit of its last digit; a sum is good to the sum of
          those halves. No other tolerance is used.
        </p>
        <RoundingRegister view={view} />
      </>
    ),
};
