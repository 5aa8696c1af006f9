import { names, sentences, words } from './columns.ts';
import type { Register } from './register.ts';

/** What is measured. */
export const indicators: Register = {
  list: 'indicators',
  kind: 'indicator',
  sheet: 'Indicators',
  noun: 'Indicator',
  named: /indicators?|metrics|\bkpis?\b|measures of success/i,
  telling: [/indicator|metric|\bkpi\b/i, /standard|direction|better/i],
  titles: /indicator|metric|\bkpi\b|title|name|description|measure/i,
  columns: [
    words('unit', 'Unit', /^units?$|measured in/i),
    sentences('direction', 'Direction', /direction|better|polarity/i, ['higher', 'lower']),
    words('standard', 'Standard', /standard|threshold|national target/i),
    names('at', 'At', /^at$|organi[sz]ation|^trust$|where|body/i),
  ],
};
