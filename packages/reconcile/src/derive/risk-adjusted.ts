import { type Efficiency, type Exact, type Term, ZERO } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { partsOf, type Subject, subjectKey, subjectName } from '../ledger/subject.ts';
import { shareOf } from '../measure/summed-figure.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { shareTerm } from '../term/stated-term.ts';
import { effectOf } from './system-effect.ts';

/**
 * The confidence in a scheme as an exact share: as stated, by the round's percentage for its rating, nothing for
 * unidentified savings that state none, and undefined where nobody has said.
 */
export function confidenceOf({ plan }: Books, element: Efficiency): Term | undefined {
  const { confidence, efficiencyKind } = element;
  const label = `confidence in ${element.name}`;
  if (confidence === undefined) {
    return efficiencyKind?.value === 'unidentified' ? shareTerm(ZERO, label, efficiencyKind.span) : undefined;
  }
  const { value, span } = confidence;
  const share: Exact | undefined =
    'share' in value
      ? value.share
      : plan.round?.ratings.find((rating) => rating.value.rating === value.rating)?.value.share;
  return share && shareTerm(share, label, span);
}

/**
 * Savings weighted by confidence: every leg of a scheme takes the scheme's, so that the system's risk is on the net.
 * Where a block contract includes the scheme, its value is paid whatever happens, and the risk is on the cost
 * release alone. A scheme without a confidence counts in full.
 */
export function riskAdjusted(books: Books, subject: Subject, year: number): Term | undefined {
  return books.remember(`risk-adjusted of ${subjectKey(subject)} ${year}`, () => {
    const blocks = blockContracts(books);
    const terms: Term[] = [];
    for (const member of partsOf(subject, books.members)) {
      for (const entry of books.ledger.ofOrganisation(member.name)) {
        const term = weighted(books, entry, year, blocks);
        if (term !== undefined) terms.push(shareOf(term, member));
      }
    }
    for (const entry of subject.kind === 'footprint' ? books.ledger.ofWhole : []) {
      const term = weighted(books, entry, year, blocks);
      if (term !== undefined) terms.push(term);
    }
    return terms.length === 0 ? undefined : sumTerm(`${subjectName(subject)} risk-adjusted`, terms);
  });
}

/** What confidence takes off the savings of a year. */
export function atRisk(books: Books, subject: Subject, year: number): Term | undefined {
  const nominal = effectOf(books, subject, year);
  const expected = riskAdjusted(books, subject, year);
  if (nominal === undefined || expected === undefined) return undefined;
  return sumTerm(`${subjectName(subject)} at risk`, [nominal, opposite(expected)]);
}

function weighted(books: Books, entry: Entry, year: number, blocks: ReadonlySet<string>): Term | undefined {
  const { element, organisation, other, label } = entry;
  if (element.kind !== 'efficiency') return undefined;
  const term = books.ledger.amount(entry, year);
  const confidence = confidenceOf(books, element);
  if (term === undefined || confidence === undefined) return term;
  if (other.kind === 'member' && blocks.has(blockKey(element.name, organisation ?? '', other.name))) return term;
  return derivedTerm('product', label, [term, confidence], { unit: term.unit });
}

/** Schemes whose effect on the value of a block contract is settled, by scheme and the two sides. */
function blockContracts({ plan }: Books): ReadonlySet<string> {
  const blocks = plan.elements.contract.filter(({ form }) => form?.value === 'block');
  return new Set(
    blocks.flatMap(({ includes, commissioner, provider }) =>
      includes.flatMap(({ name }) => [
        blockKey(name, commissioner?.name ?? '', provider?.name ?? ''),
        blockKey(name, provider?.name ?? '', commissioner?.name ?? ''),
      ]),
    ),
  );
}

function blockKey(scheme: string, self: string, other: string): string {
  return `${scheme} ${self} ${other}`;
}
