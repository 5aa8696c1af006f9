import { abs, type Exact, type Plan, periodText, type Statement, sign, ZERO } from '@stplan/model';
import { signedSum } from '../wording/signed-sum.ts';
import { statementPart } from '../wording/statement-part.ts';
import { titleOf } from '../wording/subject-title.ts';
import { poundsText } from '../wording/term-text.ts';

/** On which side of its posts the pay of a scheme lies; undefined for other statements on staff. */
export function payAgainstPosts(statement: Statement): 'below' | 'above' | undefined {
  if (!/-(least|most)$/.test(statementPart(statement))) return undefined;
  const go = sign(signedSum(statement.lhs) ?? ZERO) > 0;
  // New posts cost what posts that go save, so that both bounds change sides.
  return (statement.verdict === 'exceeds') === go ? 'below' : 'above';
}

/** What the posts of a scheme come to and what its pay is, with the distance. */
export function postsAndPay(statement: Statement, plan: Plan): string {
  const { lhs, rhs, unexplained, subject, organisations = [], period, tolerance } = statement;
  const [posts, pay] = [signedSum(lhs) ?? ZERO, signedSum(rhs) ?? ZERO];
  const go = sign(posts) > 0;
  const when = period === undefined ? '' : ` ${periodText(period)}`;
  const where = organisations.map((name) => titleOf(name, plan)).join(' and ');
  const [bound, wrong] = payAgainstPosts(statement) === 'below' ? ['at least', 'too little'] : ['at most', 'too much'];
  const saves = sign(pay) === 0 ? go : sign(pay) > 0;
  const money = (value: Exact) => poundsText(abs(value), statement.scale === '£' ? '£k' : statement.scale);
  const distance = `${money(unexplained ?? ZERO)} ${wrong} (tolerance ${money(tolerance)})`;
  return `${titleOf(subject, plan)}${when}: the posts that ${go ? 'go' : 'are added'} at ${where} come to ${bound} ${money(posts)}, but the scheme ${saves ? 'saves' : 'costs'} ${money(pay)} of pay: ${distance}.`;
}
