import { type Exact, ONE, type Phasing, type Stated, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Draft } from '../statement/draft.ts';
import { exactTerm, shareTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** Shares of a year by quarter add up to the whole of it, of schemes and of the round's fund. */
export const phasing: Identity = (books) => [...schemes(books), ...fund(books)];

function schemes({ plan }: Books): Draft[] {
  const { efficiency, investment, funding } = plan.elements;
  return [...efficiency, ...investment, ...funding].flatMap((element): Draft[] => {
    const shares = sharesOf(element.phasing);
    if (shares === undefined || element.phasing === undefined) return [];
    return [draft(element.name, `${element.name}: shares of its first year`, shares, element.phasing.span)];
  });
}

function sharesOf(stated: Stated<Phasing> | undefined): readonly Exact[] | undefined {
  return stated?.value.form === 'shares' ? stated.value.shares : undefined;
}

function fund({ plan }: Books): Draft[] {
  const stated = plan.round?.fundPhasing;
  if (plan.round === undefined || stated === undefined) return [];
  return [draft(plan.round.name, `${plan.round.name}: quarters of the fund`, stated.value, stated.span)];
}

function draft(subject: string, title: string, shares: readonly Exact[], span: Draft['span']): Draft {
  const lhs: Term[] = shares.map((share, index) => shareTerm(share, `quarter ${index + 1}`, span));
  return {
    identity: 'phasing',
    subject,
    title,
    period: undefined,
    lhs,
    rhs: [{ ...exactTerm(ONE, 'the whole year', span), scale: '%' }],
    organisations: [],
    span,
  };
}
