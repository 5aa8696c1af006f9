import type { ElementWords, RowWords } from '../words/element-words.ts';
import type { RowForm } from './register.ts';

/** A column that says what a row of figures is. */
export type RowColumn = {
  readonly field: string;
  readonly heading: string;
  readonly pattern: RegExp;
  readonly shown: (row: RowWords, element: ElementWords) => string;
};

const HEAD = /^(?:at\s+)?((?:with\s+)?[A-Z][\w.]*)?(?:\s*\bin\s+(\S+))?(?:\s*\b(annual|incremental|accumulated))?$/;
const headPart = (head: string, part: 1 | 2 | 3): string => HEAD.exec(head)?.[part] ?? '';

/** The columns before the figures, by what the rows hold. */
export const ROW_COLUMNS: { readonly [F in RowForm]: readonly RowColumn[] } = {
  legs: [
    {
      field: 'organisation',
      heading: 'Organisation',
      pattern: /organi[sz]ation|^org\.?$|^trust$|^ccg$|body|provider/i,
      shown: ({ organisation }) => organisation,
    },
    {
      field: 'line',
      heading: 'Line',
      pattern: /income.*(?:cost|expenditure)|^line$/i,
      shown: ({ line, organisation }) => line || (organisation === '' ? '' : 'net'),
    },
    { field: 'item', heading: 'Item', pattern: /^item$|subjective|cost type/i, shown: ({ title }) => title },
    {
      field: 'counterparty',
      heading: 'With',
      pattern: /counterpart|^with$|other party/i,
      shown: ({ counterparty }) => counterparty,
    },
  ],
  counts: [
    {
      field: 'at',
      heading: 'At',
      pattern: /^at$|organi[sz]ation|^org\.?$|^trust$|^ccg$|provider|^sites?$|body/i,
      shown: (_, { head }) => headPart(head, 1),
    },
    {
      field: 'row',
      heading: 'Row',
      pattern: /^row$|^measure$|^line$|^scenario$/i,
      shown: ({ label }) => label,
    },
    {
      field: 'unit',
      heading: 'Unit',
      pattern: /^units?$|currency|measured in/i,
      shown: (_, { head }) => headPart(head, 2),
    },
    { field: 'basis', heading: 'Basis', pattern: /^basis$/i, shown: (_, { head }) => headPart(head, 3) },
  ],
};

/** What stands behind the figures of a row: `exact`, `accepted 1 June 2017`. */
export const ALSO = { field: 'also', heading: 'Also', pattern: /^also$/i } as const;
