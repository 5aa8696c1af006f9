import type { Period, PlanElement, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { IN_NO_PLACE, type Subject } from '../ledger/subject.ts';
import { MEASURED_KINDS, measuresOf } from '../measure/measures.ts';
import { SUBJECT_FIGURES } from '../measure/subject-measures.ts';
import type { FigurePath } from './figure-path.ts';

/** Something that figures can be asked of: an element, a sector, or the members in no place. */
export type Asked = {
  readonly measures: readonly string[];
  readonly read: (measure: string, period: Period | undefined, title: string | undefined) => Term | undefined;
};

/** Everything that a name may stand for, in the order in which it is looked for. */
export function askedOf({ name }: Pick<FigurePath, 'name'>, books: Books): readonly Asked[] {
  const subject = groupNamed(name, books);
  if (subject !== undefined) return [groupAsked(subject, books)];
  return MEASURED_KINDS.flatMap((kind) => {
    const element = books.plan.lookup(name, [kind]) as PlanElement | undefined;
    return element === undefined ? [] : [elementAsked(element, books)];
  });
}

function groupNamed(name: string, { members }: Books): Subject | undefined {
  if (name === IN_NO_PLACE.name) return IN_NO_PLACE;
  const sector = members.all.find((member) => name === `sector ${member.sector}`)?.sector;
  return sector && { kind: 'sector', name: sector };
}

function groupAsked(subject: Subject, books: Books): Asked {
  return {
    measures: Object.keys(SUBJECT_FIGURES),
    read: (measure, period, title) =>
      period?.kind === 'year' && Object.hasOwn(SUBJECT_FIGURES, measure)
        ? SUBJECT_FIGURES[measure]?.(books, subject, period.start, title)
        : undefined,
  };
}

function elementAsked(element: PlanElement, books: Books): Asked {
  const measures = measuresOf(element);
  return {
    measures: Object.keys(measures),
    read(measure, period, title) {
      const value = Object.hasOwn(measures, measure)
        ? measures[measure]?.(element, { books, period, title })
        : undefined;
      return value !== undefined && 'term' in value ? value.term : undefined;
    },
  };
}
