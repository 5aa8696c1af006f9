import type { Finding, RelatedPlace, SourceSpan } from '@stplan/model';

/** The rules about formulas, as their findings name them. */
export type FormulaRule =
  | 'language/cycle'
  | 'language/units'
  | 'language/unknown-figure'
  | 'language/missing-figure'
  | 'language/division-by-zero';

/** Collects what is wrong with formulas; the same problem at the same place once, however many years it shows in. */
export type Problems = {
  readonly report: (rule: FormulaRule, message: string, span: SourceSpan, more?: Details) => void;
  readonly findings: () => readonly Finding[];
};

type Details = { readonly help?: string; readonly related?: readonly RelatedPlace[] };

export function formulaProblems(plan: string): Problems {
  const found = new Map<string, Finding>();
  return {
    report(rule, message, span, { help, related = [] } = {}) {
      const key = `${rule} ${span.file} ${span.start} ${span.end}`;
      if (found.has(key)) return;
      found.set(key, { rule, message, help, span, related, fixes: [], statement: undefined, plan });
    },
    findings: () => [...found.values()].sort(byPlace),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
