import type { Statement, Term } from '@stplan/model';
import type { FolderView } from '../document/folder-view.ts';
import type { StatementPart } from '../protocol/plan-views.ts';
import { differenceOf, shown, termText } from './printed.ts';

/** A term with everything it is made of. */
export function termPart(term: Term, folder: FolderView): StatementPart {
  const { origin, sign, label } = term;
  return {
    label: `${sign < 0 ? 'less ' : ''}${shown(label)}`,
    value: termText(term),
    location: origin.span === undefined ? null : folder.location(origin.span),
    parts: origin.form === 'stated' ? [] : origin.terms.map((part) => termPart(part, folder)),
  };
}

/** The parts of a statement, what the plan states, and the difference. */
export function statementParts(statement: Statement, folder: FolderView): readonly StatementPart[] {
  const { lhs, rhs, difference } = statement;
  return [
    group('Parts', lhs, folder),
    group('Stated', rhs, folder),
    ...(difference === undefined
      ? []
      : [{ label: 'Difference', value: differenceOf(statement), location: null, parts: [] }]),
  ];
}

function group(label: string, terms: readonly Term[], folder: FolderView): StatementPart {
  return { label, value: '', location: null, parts: terms.map((term) => termPart(term, folder)) };
}
