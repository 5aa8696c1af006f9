import type { IdentityName } from '@stplan/model';
import { NumberMark } from '../../marks/number-mark.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import type { StatementFamily } from '../../reading/statement-family.ts';
import { statementAmount } from '../../reading/term-amount.ts';
import { byGravity, isBroken } from '../../reading/verdicts.ts';
import { size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import { IDENTITY_TITLES } from './statement-groups.ts';

/** Every statement with its verdict, by identity; each opens into how it was worked out. */
export function StatementList({ view }: { readonly view: ReportView }) {
  const identities = Object.keys(IDENTITY_TITLES) as IdentityName[];
  return (
    <div class="statements" data-tools="filter" data-what="statements">
      {identities.map((identity) => {
        const families = view.families
          .filter((family) => family.identity === identity)
          .sort((a, b) => byGravity(a.worst, b.worst) || view.bySubject(a.subject, b.subject));
        if (families.length === 0) return null;
        return (
          <div>
            <h4>{IDENTITY_TITLES[identity]}</h4>
            {families.map((family) => (
              <Family family={family} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Family({ family }: { readonly family: StatementFamily }) {
  return (
    <details id={family.anchor}>
      <summary>
        <VerdictMark verdict={family.worst} /> {family.title} <Outcome family={family} />
      </summary>
    </details>
  );
}

/** How many periods do not agree, and by how much; nothing where all do. */
function Outcome({ family }: { readonly family: StatementFamily }) {
  const { statements } = family;
  const broken = statements.filter(({ verdict }) => isBroken(verdict));
  if (broken.length === 0) return null;
  const amounts = broken.flatMap((statement) =>
    statement.difference ? [statementAmount(statement, statement.difference)] : [],
  );
  return (
    <small>
      {broken.length} of {counted(statements.length, 'period')}
      {amounts.map((amount, index) => (
        <>
          {index === 0 ? ': ' : ', '}
          <NumberMark {...size(amount)} />
        </>
      ))}
    </small>
  );
}
