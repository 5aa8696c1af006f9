import type { IdentityName } from '@stplan/model';

/** The identities in the order and the words of the paper. */
export const IDENTITY_TITLES: { readonly [I in IdentityName]: string } = {
  bridge: 'Bridges: do nothing to planned',
  'control total': 'Control totals',
  'savings needed': 'Savings still needed',
  system: 'System: organisations against the footprint',
  consolidation: 'Trade between members',
  'contract value': 'Contract values: both sides',
  'contract tie': 'Contracts against income and spend lines',
  'contract activity': 'Contract activity',
  'do-nothing agreement': 'Do-nothing lines of both sides',
  effect: 'Effects of schemes',
  'part-year effect': 'Part-year effects',
  'double count': 'Savings and the income they cost',
  basis: 'Annual, incremental and accumulated figures',
  phasing: 'Phasing over the year',
  table: 'Tables: rows against printed totals',
  underlying: 'Underlying positions',
  capital: 'Capital: uses and sources',
  transfers: 'Transfers',
  workforce: 'Workforce and pay',
  'bed demand': 'Beds and the demand for them',
  actuals: 'Actuals and forecasts',
  continuity: 'Continuity with the version before',
  expectation: 'The plan’s own expectations',
};
