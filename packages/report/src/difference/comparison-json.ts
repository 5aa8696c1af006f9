import { type Json, toJson } from '@stplan/model';
import type { ComparedPlan, Comparison } from './comparison.ts';
import type { ComparisonDocument, DifferenceDocument } from './comparison-document.ts';

/** A comparison in its published JSON form; see the schema `stplan-difference.schema.json`. */
export function comparisonJson({ before, after, plans, added, dropped, generator }: Comparison): Json {
  const document: ComparisonDocument = {
    formVersion: 1,
    generator,
    before,
    after,
    plans: plans.map(planDocument),
    added,
    dropped,
  };
  return toJson(document, new Map());
}

function planDocument({ name, formerName, title, page, difference }: ComparedPlan): DifferenceDocument {
  const { positions, changes, forecasts, statements } = difference;
  return { name, formerName, title, summary: page.summary, positions, changes, forecasts, statements };
}
