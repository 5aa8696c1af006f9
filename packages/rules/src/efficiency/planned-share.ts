import { type Efficiency, type Exact, fraction, plus, times, ZERO } from '@stplan/model';

/** The part of its year that a scheme plans for the first months of it; undefined when it does not say. */
export function plannedShare({ phasing }: Pick<Efficiency, 'phasing'>, months: number): Exact | undefined {
  const stated = phasing?.value;
  if (stated?.form === 'shares' && stated.shares.length === 4) return sharesUpTo(stated.shares, months);
  return stated?.form === 'profile' && stated.profile === 'straight line' ? part(months, 12) : undefined;
}

function sharesUpTo(quarters: readonly Exact[], months: number): Exact {
  return quarters.reduce((sum, share, index) => {
    const counted = Math.min(Math.max(months - index * 3, 0), 3);
    return plus(sum, times(share, part(counted, 3)));
  }, ZERO);
}

function part(of: number, whole: number): Exact {
  return fraction(BigInt(of), BigInt(whole)) ?? ZERO;
}
