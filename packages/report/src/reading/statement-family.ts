import { comparePeriods, type IdentityName, type Statement, unitName, type Verdict } from '@stplan/model';
import { byText } from './by-text.ts';
import { byGravity } from './verdicts.ts';

/** The same statement over the years: one table with a column for each. */
export type StatementFamily = {
  /** Its id on the page. */
  readonly anchor: string;
  readonly identity: IdentityName;
  readonly subject: string;
  readonly title: string;
  /** In order of their periods, each period once. */
  readonly statements: readonly Statement[];
  /** The gravest verdict. */
  readonly worst: Verdict;
};

/** Puts statements that differ only in their period together; families in order of subject and title. */
export function familiesOf(statements: readonly Statement[]): StatementFamily[] {
  const groups = new Map<string, Statement[]>();
  const keyed = statements.map((statement) => ({ statement, stem: familyKey(statement) })).sort(inOrder);
  for (const { statement, stem } of keyed) {
    for (let copy = 0; ; copy++) {
      const key = `${stem}\0${copy}`;
      const group = groups.get(key);
      const period = group?.[group.length - 1]?.period;
      if (group === undefined) groups.set(key, [statement]);
      else if (period && statement.period && comparePeriods(period, statement.period) < 0) group.push(statement);
      else continue;
      break;
    }
  }
  return [...groups.values()].map((members, index) => {
    const first = members[0] as Statement;
    return {
      anchor: `s${index + 1}`,
      identity: first.identity,
      subject: first.subject,
      title: first.title,
      statements: members,
      worst: members.map(({ verdict }) => verdict).sort(byGravity)[0] ?? first.verdict,
    };
  });
}

function familyKey({ identity, subject, title, unit, scope, scale }: Statement): string {
  return [identity, subject, title, unitName(unit), scale, scope.join()].join('\0');
}

type Keyed = { readonly statement: Statement; readonly stem: string };

function inOrder(a: Keyed, b: Keyed): number {
  const [one, other] = [a.statement, b.statement];
  return (
    byText(a.stem, b.stem) ||
    (one.period && other.period ? comparePeriods(one.period, other.period) : 0) ||
    byText(one.id, other.id)
  );
}
