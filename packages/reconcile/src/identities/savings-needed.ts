import { yearPeriod } from '@stplan/model';
import { ownSavings, savingsNeeded } from '../derive/own-savings.ts';
import { statementId } from '../statement/statement-id.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/** Own savings in the plan against those that the control total needs: control total less plan before action less fund. */
export const neededSavings: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ name }) =>
      books.years.flatMap((year) => {
        const needed = savingsNeeded(books, name, year);
        if (needed === undefined) return [];
        const own = ownSavings(books, name, year) ?? sumTerm(`${name} own savings`, []);
        return [
          {
            identity: 'savings needed',
            subject: name,
            title: `Savings that ${name} needs for its control total`,
            period: yearPeriod(year),
            lhs: [own],
            rhs: [needed],
            test: 'at least',
            organisations: [name],
            span: placeOf(needed) ?? books.place,
            // What is wanting here is what the control total or the bridge lacks, in another reading.
            follows: (['control total', 'bridge'] as const).map((identity) =>
              statementId({ identity, subject: name, period: yearPeriod(year) }),
            ),
          } as const,
        ];
      }),
    );
