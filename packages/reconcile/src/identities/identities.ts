import { activityTotal } from './activity-total.ts';
import { basis } from './basis.ts';
import { bedDemand } from './bed-demand.ts';
import { organisationBridges } from './bridge.ts';
import { capital } from './capital.ts';
import { capitalRevenue } from './capital-revenue.ts';
import { consolidation } from './consolidation.ts';
import { continuity } from './continuity.ts';
import { contractActivity } from './contract-activity.ts';
import { contractTie } from './contract-tie.ts';
import { contractValue } from './contract-value.ts';
import { controlTotal } from './control-total.ts';
import { countSeriesTable } from './count-series-table.ts';
import { doNothingAgreement } from './do-nothing-agreement.ts';
import { doubleCount } from './double-count.ts';
import { expectation } from './expectation.ts';
import { forecast } from './forecast.ts';
import { fundBases } from './fund-bases.ts';
import type { Identity } from './identity.ts';
import { lineGrowth } from './line-growth.ts';
import { marginalCost } from './marginal-cost.ts';
import { missingEffect } from './missing-effect.ts';
import { movementTotal } from './movement-total.ts';
import { partYearEffect } from './part-year-effect.ts';
import { phasing } from './phasing.ts';
import { positionTable } from './position-table.ts';
import { neededSavings } from './savings-needed.ts';
import { schemeEffect } from './scheme-effect.ts';
import { statedLevels } from './stated-levels.ts';
import { summedBridges } from './summed-bridge.ts';
import { system } from './system.ts';
import { systemControlTotal } from './system-control-total.ts';
import { transfers } from './transfers.ts';
import { underlying } from './underlying.ts';
import { workforce } from './workforce.ts';

/** Every identity that is worked out; their order does not matter, as statements are sorted. */
export const IDENTITIES: readonly Identity[] = [
  positionTable,
  lineGrowth,
  countSeriesTable,
  movementTotal,
  contractValue,
  contractTie,
  contractActivity,
  activityTotal,
  doNothingAgreement,
  doubleCount,
  basis,
  missingEffect,
  schemeEffect,
  marginalCost,
  partYearEffect,
  phasing,
  capital,
  capitalRevenue,
  transfers,
  organisationBridges,
  summedBridges,
  controlTotal,
  fundBases,
  neededSavings,
  forecast,
  underlying,
  workforce,
  continuity,
  bedDemand,
  consolidation,
  system,
  statedLevels,
  systemControlTotal,
  expectation,
];
