/** What a number format of a spreadsheet says about how a number is shown. */
export type NumberFormat = {
  readonly form: 'general' | 'number' | 'date' | 'text';
  /** Digits after the point: always shown, and shown where they are not nought. */
  readonly fewest: number;
  readonly most: number;
  readonly percent: boolean;
  /** Powers of ten that are left away: 3 for `0,` and 6 for `0,,`. */
  readonly left: number;
  readonly pounds: boolean;
  /** Zero is shown as a dash. */
  readonly dash: boolean;
  /** Shown before the figure: `about`, `at least`, `up to`. */
  readonly qualifier?: string;
};

const plain = { fewest: 0, most: 0, percent: false, left: 0, pounds: false, dash: false } as const;

export const GENERAL: NumberFormat = { ...plain, form: 'general' };

/** The formats that files name by number only (ECMA-376 part 1, 18.8.30, with what a British Excel shows). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"£"#,##0',
  6: '"£"#,##0',
  7: '"£"#,##0.00',
  8: '"£"#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};

/** The format of a number, given its id and the codes that the workbook defines. */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? BUILT_IN[id];
  return code === undefined ? GENERAL : readFormat(code);
}

/** Reads a format code such as `#,##0.0;[Red](#,##0.0);"-"`. */
export function readFormat(code: string): NumberFormat {
  const sections = code.slice(0, 500).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const first = sections[0] ?? '';
  const pounds = first.includes('£');
  const bare = withoutLiterals(first);
  if (/general/i.test(bare) || bare === '') return { ...GENERAL, pounds };
  if (bare.includes('@')) return { ...plain, form: 'text' };
  if (/[ymdhs]/i.test(bare)) return { ...plain, form: 'date' };
  const decimals = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  const scaling = /[0#?](,+)[^0#?,]*$/.exec(bare.replace(/\.[0#?]*/, (part) => part.slice(1)))?.[1] ?? '';
  const zero = sections[2];
  const qualifier = /^"(about|at least|up to) "/.exec(first)?.[1];
  return {
    form: /[0#?]/.test(bare) && !/e[+-]/i.test(bare) ? 'number' : 'general',
    fewest: decimals.replaceAll(/[#?]/g, '').length,
    most: decimals.length,
    percent: bare.includes('%'),
    left: scaling.length * 3,
    pounds,
    ...(qualifier === undefined ? {} : { qualifier }),
    dash: zero !== undefined && /["\\]?[-–—]/.test(zero) && !/[0#]/.test(withoutLiterals(zero)),
  };
}

/** The code without quoted text, colours and conditions, escaped characters and padding. */
function withoutLiterals(code: string): string {
  return code.replaceAll(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_.|\*./g, '');
}
