import { statementRule } from '../../rule/index.ts';
import { payAgainstPosts, postsAndPay } from '../posts-and-pay.ts';

/** Posts that stay away for a whole year save at least their number times the lowest average cost. */
export const rule = statementRule({
  id: 'finance/pay-below-posts',
  number: 'STP0145',
  severity: 'warning',
  title: 'The pay of a scheme is less than its posts come to',
  identity: 'workforce',
  verdict: ['exceeds', 'not-met'],
  where: (statement) => payAgainstPosts(statement) === 'below',
  together: true,
  message: (statement, { plan }) => postsAndPay(statement, plan),
  help: 'Bring the posts and the pay to one figure: correct the number, the average cost or the pay, or say in another row what the saving is spent on.',
});
