/** What to say about a form that the language does not have, and what to write instead where that is sure. */
export type OddForm = { readonly message: string; readonly help: string; readonly instead?: string };

/** Forms by their expression; the first that matches is it. */
export type OddForms = readonly (readonly [form: RegExp, read: (match: RegExpExecArray) => OddForm])[];

const scales: Readonly<Record<string, string>> = { t: 'k', k: 'k', m: 'm', b: 'bn' };

/** What people and spreadsheets write for figures. */
export const figureForms: OddForms = [
  [
    /^([(-]?)£?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(mn|mio|mil|mill|million|millions|b|bil|billion|k|th|thousand|m|bn)(\)?)$/i,
    ({ input, 1: open = '', 2: digits, 3: scale = '', 4: close = '' }) => {
      const instead = `${open}£${digits}${scales[scale.charAt(0).toLowerCase()]}${close}`;
      return {
        message: `“${input}” is not an amount as the language writes it.`,
        help: `Write ${instead}; in a table in £m the figure alone.`,
        instead,
      };
    },
  ],
  [
    /^(£?)\((£?)(\d[\d.,]*)\)(m|k|bn|%)$|^£\((\d[\d.,]*)\)$/,
    ({ input, 3: digits, 4: unit = '', 5: pounds }) => {
      const instead = unit === '%' ? `(${digits}%)` : `(£${digits ?? pounds}${unit})`;
      return {
        message: `“${input}” has a part of its figure outside the brackets.`,
        help: unit === '%' ? `Write ${instead}.` : `Write ${instead}; in a table in £m the figure alone in brackets.`,
        instead,
      };
    },
  ],
  [
    /^[(-]?[$€¥][\d.,]+/,
    ({ input }) => ({ message: `“${input}” is not in pounds.`, help: 'Every amount of a plan is in pounds: £4.2m.' }),
  ],
  [
    /^(\d[\d,.]*)£$/,
    ({ input, 1: digits }) => ({
      message: `In “${input}” the £ stands behind the figure.`,
      help: `Write £${digits}.`,
      instead: `£${digits}`,
    }),
  ],
  [
    /^(\(?)(-?\d[\d,.]*)£(m|k|bn)(\)?)$/,
    ({ input, 1: open = '', 2: digits, 3: scale, 4: close = '' }) => ({
      message: `In “${input}” the £ stands behind the figure.`,
      help: `Write ${open}£${digits}${scale}${close}; in a table in £${scale} the figure alone.`,
      instead: `${open}£${digits}${scale}${close}`,
    }),
  ],
  [
    /^(?:~|≈|c\.?|ca\.?)(£?\d[\d,.]*\d?)$/i,
    ({ input, 1: figure }) => ({
      message: `“${input}” is not a figure.`,
      help: `Write about ${figure}.`,
      instead: `about ${figure}`,
    }),
  ],
  [
    /^(?:[>≥]=?(£?\d[\d,.]*\d?)|(£?\d[\d,.]*)\+)$/,
    ({ input, 1: least, 2: plus }) => ({
      message: `“${input}” is not a figure.`,
      help: `Write at least ${least ?? plus}.`,
      instead: `at least ${least ?? plus}`,
    }),
  ],
  [
    /^[<≤]=?(£?\d[\d,.]*\d?)$/,
    ({ input, 1: most }) => ({
      message: `“${input}” is not a figure.`,
      help: `Write up to ${most}.`,
      instead: `up to ${most}`,
    }),
  ],
  [
    /\d,\d/,
    ({ input }) => ({
      message: `In “${input}” a comma does not stand before exactly three digits.`,
      help: 'The decimal sign is a point, as in 1.23; a comma stands between thousands, as in 1,230.',
    }),
  ],
  [
    /\.\d*\./,
    ({ input }) => ({
      message: `“${input}” has more than one decimal point.`,
      help: 'The decimal sign is a point; commas stand between thousands: 1,234.5.',
    }),
  ],
  [
    /^([(-]?)\.(\d+\)?)$/,
    ({ input, 1: sign, 2: digits }) => ({
      message: `“${input}” has no digit before its point.`,
      help: `Write ${sign}0.${digits}.`,
      instead: `${sign}0.${digits}`,
    }),
  ],
  [
    /^\+(£?\d[\d,]*(?:\.\d+)?(?:m|k|bn|%)?)$/,
    ({ input, 1: figure }) => ({
      message: `In “${input}” a plus stands before the figure.`,
      help: `A figure without sign is positive: write ${figure}.`,
      instead: `${figure}`,
    }),
  ],
  [
    /[A-Za-z]/,
    ({ input }) => ({
      message: `“${input}” is not a figure: there are letters in it.`,
      help: 'A figure is written in digits: 402.1, 84,200, £4.2m, 3.1%.',
    }),
  ],
  [
    /^/,
    ({ input }) => ({
      message: `“${input}” is not a figure.`,
      help: 'A figure is written as 402.1, 84,200, £4.2m or 3.1%, with a blank before and behind.',
    }),
  ],
];
