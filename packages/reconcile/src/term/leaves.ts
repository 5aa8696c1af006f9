import {
  type Exact,
  fraction,
  negate,
  ONE,
  type Origin,
  over,
  plus,
  type SourceSpan,
  type Term,
  times,
  ZERO,
} from '@stplan/model';

/** A stated figure at the end of a derivation. */
export type Leaf = {
  readonly term: Term;
  readonly span: SourceSpan;
  /** The figure's own origin: one figure has one, in however many terms it stands. */
  readonly origin: Origin;
  /** Whether it is multiplied or divided on the way, so that a break in it shows in another amount. */
  readonly factor: boolean;
  /**
   * By how much the sum moves when the figure moves by one: 1 or -1 in a plain sum, the price of spells that are
   * multiplied by it. Undefined where that depends on the figure itself, as below a line of division.
   */
  readonly weight: Exact | undefined;
};

type Reached = { readonly term: Term; factor: boolean; weight: Exact | undefined };

/** The stated figures that terms unfold to, each once. */
export function leavesOf(terms: readonly Term[]): Leaf[] {
  const reached = new Map<Origin, Reached>();
  const order: Term[] = [];
  const enter = (term: Term): void => {
    const { origin } = term;
    if (reached.has(origin)) return;
    reached.set(origin, { term, factor: false, weight: ZERO });
    if (origin.form === 'derived') origin.terms.forEach(enter);
    order.push(term);
  };
  const move = (term: Term, factor: boolean, weight: Exact | undefined): void => {
    const known = reached.get(term.origin) as Reached;
    const own = weight === undefined || term.sign === 1 ? weight : negate(weight);
    known.factor ||= factor;
    known.weight = own && known.weight && plus(own, known.weight);
  };
  terms.forEach(enter);
  for (const term of terms) move(term, false, ONE);
  // From the sums down to what they stand on, so that what stands in several of them is passed on as a whole.
  for (const { origin } of order.reverse()) {
    if (origin.form === 'stated') continue;
    const { factor, weight } = reached.get(origin) as Reached;
    const { operation, terms: parts } = origin;
    const own = operation !== 'sum';
    parts.forEach((part, index) => {
      move(part, factor || own, own ? weight && partWeight(operation, parts, index, weight) : weight);
    });
  }
  return [...reached].flatMap(([origin, { term, factor, weight }]) =>
    origin.form === 'stated' ? [{ term, span: origin.span, origin, factor, weight }] : [],
  );
}

type Derived = Extract<Origin, { form: 'derived' }>;

/** How a part that is no addend moves what is worked out from it. */
function partWeight(
  operation: Derived['operation'],
  parts: readonly Term[],
  index: number,
  weight: Exact,
): Exact | undefined {
  const others = parts
    .filter((_, at) => at !== index)
    .map(({ value, sign }) => value && (sign === 1 ? value : negate(value)));
  const [other] = others;
  if (operation === 'product')
    return others.reduce<Exact | undefined>((product, value) => product && value && times(product, value), weight);
  if (operation === 'average') return fraction(weight.n, weight.d * BigInt(parts.length));
  if (other === undefined) return undefined;
  if (operation === 'growth') return times(weight, index === 0 ? plus(ONE, other) : other);
  return operation === 'quotient' && index === 0 ? over(weight, other) : undefined;
}

/** A place in the plan as one text. */
export function spanKey({ file, start, end }: SourceSpan): string {
  return `${start}-${end}-${file}`;
}
