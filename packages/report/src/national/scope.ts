import { type Basis, type PriceBase, type Sector, yearText } from '@stplan/model';
import { capital, listed } from '../words/wording.ts';

/** What has to be the same before two figures may stand side by side, let alone be added. */
export type Measured = {
  /** The sectors counted; empty where the plan does not say. */
  readonly scope: readonly Sector[];
  readonly basis: Basis | undefined;
  readonly priceBase: PriceBase | undefined;
  /** The start of the financial year. */
  readonly year: number;
};

/** In the order in which sectors are named. */
const SECTORS: readonly Sector[] = [
  'health',
  'commissioner',
  'provider',
  'specialised commissioning',
  'primary care',
  'social care',
  'public health',
];

/** The sectors once each and in one order, however a plan writes them. */
export function orderedScope(scope: readonly Sector[]): readonly Sector[] {
  return SECTORS.filter((sector) => scope.includes(sector));
}

/** `health and social care`; `scope not stated`. */
export function scopeText(scope: readonly Sector[]): string {
  return scope.length === 0 ? 'scope not stated' : listed(scope);
}

/** `2020/21`, `2020/21, accumulated`, `2020/21, prices of 2016/17`: what is said beside the scope. */
export function measuredText({ basis, priceBase, year }: Measured): string {
  return [
    yearText({ start: year }),
    ...(basis === 'annual' ? [] : [basis ?? 'basis not stated']),
    ...(priceBase === undefined ? [] : [priceBase === 'cash' ? 'in cash' : `in prices of ${yearText(priceBase)}`]),
  ].join(', ');
}

/** Equal for figures that may be compared. */
export function measuredKey(measured: Measured): string {
  return `${measured.scope.join(' + ')}|${measuredText(measured)}`;
}

/** `Health and social care, 2020/21`: the head of what may be compared. */
export function measuredTitle(measured: Measured): string {
  return `${capital(scopeText(measured.scope))}, ${measuredText(measured)}`;
}
