import type { PlanElement } from '@stplan/model';
import type * as Ast from '../generated/ast.ts';
import type { ConversionContext } from './conversion-context.ts';
import { adjustment } from './elements/adjustment.ts';
import { agreement } from './elements/agreement.ts';
import { assumption } from './elements/assumption.ts';
import { capital } from './elements/capital.ts';
import { commitment } from './elements/commitment.ts';
import { contract } from './elements/contract.ts';
import { countSeries } from './elements/count-series.ts';
import { delegation } from './elements/delegation.ts';
import { efficiency } from './elements/efficiency.ts';
import { escalation } from './elements/escalation.ts';
import { expectation } from './elements/expectation.ts';
import { footprint } from './elements/footprint.ts';
import { funding } from './elements/funding.ts';
import { indicator } from './elements/indicator.ts';
import { investment } from './elements/investment.ts';
import { milestone } from './elements/milestone.ts';
import { organisation } from './elements/organisation.ts';
import { place } from './elements/place.ts';
import { pointOfDelivery } from './elements/point-of-delivery.ts';
import { pooledBudget } from './elements/pooled-budget.ts';
import { position } from './elements/position.ts';
import { priority } from './elements/priority.ts';
import { programme } from './elements/programme.ts';
import { reportDefinition } from './elements/report-definition.ts';
import { risk } from './elements/risk.ts';
import { round } from './elements/round.ts';
import { scenario } from './elements/scenario.ts';
import { serviceChange } from './elements/service-change.ts';
import { signOff } from './elements/sign-off.ts';
import { source } from './elements/source.ts';
import { staffGroup } from './elements/staff-group.ts';
import { theme } from './elements/theme.ts';
import { transfer } from './elements/transfer.ts';

type Converters = {
  readonly [T in Ast.Element['$type']]: (
    node: Extract<Ast.Element, { readonly $type: T }>,
    context: ConversionContext,
  ) => PlanElement | undefined;
};

/** How each kind of element that the grammar knows becomes a value; undefined when its name is missing. */
export const ELEMENT_CONVERTERS: Converters = {
  Adjustment: adjustment,
  Agreement: agreement,
  Assumption: assumption,
  Capital: capital,
  Commitment: commitment,
  Contract: contract,
  CountSeries: countSeries,
  Delegation: delegation,
  Efficiency: efficiency,
  Escalation: escalation,
  Expectation: expectation,
  Footprint: footprint,
  Funding: funding,
  Indicator: indicator,
  Investment: investment,
  Milestone: milestone,
  Organisation: organisation,
  Place: place,
  PointOfDelivery: pointOfDelivery,
  PooledBudget: pooledBudget,
  Position: position,
  Priority: priority,
  Programme: programme,
  Report: reportDefinition,
  Risk: risk,
  Round: round,
  Scenario: scenario,
  ServiceChange: serviceChange,
  SignOff: signOff,
  Source: source,
  StaffGroup: staffGroup,
  Theme: theme,
  Transfer: transfer,
};
