import type { DraftKind } from '../draft/draft.ts';
import { date, names, sentences, words } from './columns.ts';
import type { Column } from './register.ts';

/** Columns of the lists that are no registers, beside those that they read themselves. */
export const MORE_COLUMNS: { readonly [K in DraftKind]?: readonly Column[] } = {
  contract: [
    names('includes', 'Includes', /includes/i),
    date('starts', 'Starts', /start/i),
    date('ends', 'Ends', /^ends?$|end date|expir/i),
    sentences('risk share', 'Risk share', /(?:risk|gain|loss) share/i, ['gain share', 'loss share']),
  ],
  milestone: [names('programme', 'Programme', /programme|work ?stream/i), words('takes', 'Takes', /^takes$|duration/i)],
  risk: [
    names('programme', 'Programme', /programme|work ?stream/i),
    words('mitigated', 'Mitigated score', /mitigated|residual (?:risk|score)/i),
    names('threatens', 'Threatens', /threatens/i),
  ],
  capital: [
    names('programme', 'Programme', /programme|work ?stream/i),
    words('soc', 'Strategic outline case', /strategic outline|\bsoc\b/i),
    words('obc', 'Outline business case', /outline business|\bobc\b/i),
    words('fbc', 'Full business case', /full business|\bfbc\b/i),
    words('approval', 'Approval', /approv/i),
    words('requested', 'Requested', /requested|bid value/i),
    words('awarded', 'Awarded', /awarded/i),
    date('starts', 'Starts', /start/i),
    words('takes', 'Takes', /^takes$|build time|duration/i),
    date('in use', 'In use', /in use|opens|completion/i),
    words('life', 'Life', /\blife\b/i),
    words('charge', 'Charge', /charge/i),
    names('needs', 'Needs', /needs|depend/i),
  ],
};
