import { type Exact, type Figure, fromPrinted, RATIO, type SourceSpan, type Term, type Unit } from '@stplan/model';

/** The term of a figure that the plan prints. */
export function statedTerm(figure: Figure, label: string): Term {
  const { value, lo, hi } = fromPrinted(figure.value, figure.step);
  const term: Term = {
    label,
    value,
    lo,
    hi,
    printedDigits: figure.digits,
    scale: figure.scale,
    unit: figure.unit,
    sign: 1,
    origin: { form: 'stated', span: figure.span },
  };
  return figure.qualifier === undefined ? term : { ...term, qualifier: figure.qualifier };
}

/** The term of an exact number that follows from something stated, such as the months after a start. */
export function exactTerm(value: Exact, label: string, span: SourceSpan, unit: Unit = RATIO): Term {
  const origin = { form: 'stated', span } as const;
  return { label, value, lo: value, hi: value, printedDigits: 0, scale: 'ones', unit, sign: 1, origin };
}

/** The term of a share, a growth or a confidence: a percentage that serves as an input is exact. */
export function shareTerm(value: Exact, label: string, span: SourceSpan): Term {
  return { ...exactTerm(value, label, span), scale: '%' };
}

/** The same figure taken as an exact input. */
export function asInput(term: Term): Term {
  return { ...term, lo: term.value, hi: term.value };
}

/** A figure that ought to be there and is not. */
export function missingTerm(label: string, like: Term, span: SourceSpan): Term {
  const { unit, scale, printedDigits } = like;
  const origin = { form: 'stated', span } as const;
  return { label, value: undefined, lo: undefined, hi: undefined, printedDigits, scale, unit, sign: 1, origin };
}
