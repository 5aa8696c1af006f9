import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { firstUnidentified, unidentifiedYears } from '../unidentified-years.ts';

/** Years in which unidentified savings are a larger share of the footprint’s than the round’s limit, in one finding. */
export const rule = planRule({
  id: 'finance/unidentified-share',
  number: 'STP0123',
  severity: 'warning',
  title: 'Much of the savings has no scheme',
  fromFigures: true,
  check: (context) => {
    const place = firstUnidentified(context.plan);
    const years = unidentifiedYears(context);
    const limit = years[0]?.limit;
    if (place === undefined || limit === undefined) return [];
    return [
      {
        message: `Unidentified savings make up ${listed(years.map(({ text }) => text)).replace(' in ', ' of all savings in ')}; the round’s limit is ${limit}.`,
        help: 'Replace the unidentified amount by schemes, or show the year with a deficit of that size.',
        span: place,
      },
    ];
  },
});
