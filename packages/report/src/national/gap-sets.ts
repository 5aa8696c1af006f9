import { compare } from '@stplan/model';
import { byText } from '../reading/by-text.ts';
import type { Gap } from './gaps.ts';
import type { NationalPlan } from './national-plan.ts';
import { type Qualified, sumOfQualified } from './qualified.ts';
import { type Measured, measuredKey } from './scope.ts';

/** A gap with the plan that states it. */
export type PlanGap = { readonly plan: NationalPlan; readonly gap: Gap };

/** Gaps that may be compared: of one scope, basis, year and price base. Largest first. */
export type GapSet = {
  readonly measured: Measured;
  readonly gaps: readonly PlanGap[];
  /** Their sum; undefined where they may not be added. */
  readonly total: Qualified | undefined;
  /** Why they are not added. */
  readonly apart: string | undefined;
};

/** The gaps of all plans, those that may be compared together: of footprints before those of sectors, those without a scope last. */
export function gapSets(plans: readonly NationalPlan[]): readonly GapSet[] {
  const sets = new Map<string, PlanGap[]>();
  for (const plan of plans) {
    for (const gap of plan.gaps) {
      const key = measuredKey(gap);
      const set = sets.get(key);
      if (set) set.push({ plan, gap });
      else sets.set(key, [{ plan, gap }]);
    }
  }
  return [...sets]
    .sort(([keyA, a], [keyB, b]) => rank(a) - rank(b) || b.length - a.length || byText(keyA, keyB))
    .map(([, gaps]) => gapSet(gaps));
}

function gapSet(gaps: readonly PlanGap[]): GapSet {
  const [first] = gaps as readonly [PlanGap, ...PlanGap[]];
  const apart = reasonApart(gaps);
  return {
    measured: first.gap,
    gaps: [...gaps].sort((a, b) => compare(b.gap.gap.value, a.gap.gap.value) || byText(a.plan.name, b.plan.name)),
    total:
      apart === undefined
        ? sumOfQualified(gaps.map(({ gap }) => ({ amount: gap.gap, qualifier: gap.qualifier })))
        : undefined,
    apart,
  };
}

function reasonApart(gaps: readonly PlanGap[]): string | undefined {
  if (gaps.length < 2) return 'it stands alone';
  if (hasNoScope(gaps)) return 'the plans do not say which sectors they count';
  if (gaps.some(({ gap }) => gap.basis === undefined)) return 'a plan does not say on which basis its figures are';
  const footprints = gaps.map(({ plan }) => plan.footprintKey);
  if (new Set(footprints).size < footprints.length) return 'two plans speak of the same footprint';
  return undefined;
}

function rank(gaps: readonly PlanGap[]): number {
  if (hasNoScope(gaps)) return 2;
  return gaps.some(({ gap }) => !gap.sector) ? 0 : 1;
}

function hasNoScope(gaps: readonly PlanGap[]): boolean {
  return gaps[0]?.gap.scope.length === 0;
}
