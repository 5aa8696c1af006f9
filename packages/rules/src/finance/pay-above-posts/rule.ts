import { statementRule } from '../../rule/index.ts';
import { payAgainstPosts, postsAndPay } from '../posts-and-pay.ts';

/** The upper bound allows for the dearest staff and for what an agency charges more. */
export const rule = statementRule({
  id: 'finance/pay-above-posts',
  number: 'STP0146',
  severity: 'warning',
  title: 'The pay of a scheme is more than its posts can come to',
  identity: 'workforce',
  verdict: ['exceeds', 'not-met'],
  where: (statement) => payAgainstPosts(statement) === 'above',
  together: true,
  message: (statement, { plan }) => postsAndPay(statement, plan),
  help: 'Name the other posts, state which of them an agency fills, correct the average cost, or mark as “non-pay” what is none.',
});
