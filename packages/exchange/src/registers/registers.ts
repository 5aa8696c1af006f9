import { commitments } from './commitments.ts';
import { activity, beds, workforce } from './counts.ts';
import { efficiencies } from './efficiencies.ts';
import { funding } from './funding.ts';
import { agreements, delegations, escalations, signOffs } from './governance.ts';
import { indicators } from './indicators.ts';
import { investments } from './investments.ts';
import { programmes } from './programmes.ts';
import type { Register } from './register.ts';
import { serviceChanges } from './service-changes.ts';
import { transfers } from './transfers.ts';

/** Every register, in the order of the sheets of an export. */
export const REGISTERS: readonly Register[] = [
  efficiencies,
  investments,
  funding,
  transfers,
  activity,
  beds,
  workforce,
  programmes,
  commitments,
  indicators,
  serviceChanges,
  escalations,
  delegations,
  agreements,
  signOffs,
];
