import { type Term, yearPeriod, yearText } from '@stplan/model';
import { exitUnderlying, underlyingWalk } from '../derive/underlying-walk.ts';
import type { Books } from '../ledger/books.ts';
import type { Subject } from '../ledger/subject.ts';
import { doNothing, plannedOf } from '../measure/organisation-figures.ts';
import { positionFigure, positionSum } from '../measure/position-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import type { Identity } from './identity.ts';

/**
 * The exit underlying position of a year with the change in do nothing and the new effects of the next one is the next
 * year's planned position before the fund; and where a position states its underlying, it is that one.
 */
export const underlying: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((subject) =>
      books.years.flatMap((year) => [
        ...(walkInto(books, subject.name, year) ?? []),
        ...(stated(books, subject, year) ?? []),
      ]),
    );

function walkInto(books: Books, name: string, year: number): Draft[] | undefined {
  const planned = plannedOf(books, name, year, 'before fund');
  const starts = [year - 1, year].map((start) => doNothing(books, name, start));
  const before =
    planned === undefined || starts.includes(undefined) ? undefined : underlyingWalk(books, name, year - 1);
  if (planned === undefined || before === undefined) return undefined;
  const residual = (start: number): Term | undefined =>
    positionSum(books, { kind: 'organisation', name }, 'residual', start);
  const [was, is] = [residual(year - 1), residual(year)];
  return [
    {
      identity: 'underlying',
      subject: name,
      title: `Underlying walk of ${name} into ${yearText({ start: year })}`,
      period: yearPeriod(year),
      lhs: [
        before.planned,
        ...before.nonRecurrent,
        ...before.carryOver,
        ...before.next,
        ...(is === undefined ? [] : [is]),
        ...(was === undefined ? [] : [opposite(was)]),
      ],
      rhs: [planned],
      organisations: [name],
      span: placeOf(planned) ?? books.place,
      follows: [year, year - 1].map((start) =>
        statementId({ identity: 'bridge', subject: name, period: yearPeriod(start) }),
      ),
    },
  ];
}

function stated(books: Books, subject: Subject, year: number): Draft[] | undefined {
  const figure = positionFigure(books, subject, 'underlying', year);
  const exit = exitUnderlying(books, subject, year);
  if (figure === undefined || exit === undefined) return undefined;
  return [
    {
      identity: 'underlying',
      subject: subject.name,
      part: 'stated',
      title: `Underlying position of ${subject.name} leaving ${yearText({ start: year })}`,
      period: yearPeriod(year),
      lhs: [exit],
      rhs: [figure],
      organisations: [subject.name],
      span: placeOf(figure) ?? books.place,
      follows: [statementId({ identity: 'bridge', subject: subject.name, period: yearPeriod(year) })],
    },
  ];
}
