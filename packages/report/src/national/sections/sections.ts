import type { NationalSection } from '../national.ts';
import { capitalSection } from './capital.tsx';
import { controlTotalsSection } from './control-totals.tsx';
import { findingsSection } from './findings.tsx';
import { gapsSection } from './gaps.tsx';
import { perHeadSection } from './per-head.tsx';
import { plansSection } from './plans.tsx';
import { savingsSection } from './savings.tsx';
import { summarySection } from './summary.tsx';
import { unexplainedSection } from './unexplained.tsx';

/** The sections of the roll-up in their order. */
export const NATIONAL_SECTIONS: readonly NationalSection[] = [
  summarySection,
  gapsSection,
  perHeadSection,
  savingsSection,
  unexplainedSection,
  capitalSection,
  controlTotalsSection,
  findingsSection,
  plansSection,
];
