import { quotedText } from '@stplan/language';
import { isPositionRow } from './position-row.ts';

/** What a label of a position sheet is taken for. */
type LabelWords = readonly [label: RegExp, words: (label: string, section: string) => string];

const fundOf = (label: string): string =>
  /\b(?:excl|excluding|before|without|pre)\w*\b.*(?:\bs&?tf?\b|\bstf\b|fund)/i.test(label)
    ? ' before fund'
    : /\b(?:incl|including|after|with|post)\w*\b.*(?:\bstf\b|fund)/i.test(label)
      ? ' including fund'
      : '';

/** The first that fits counts: the narrower before the wider. */
const LABELS: readonly LabelWords[] = [
  [/control total/i, (label) => `control total${fundOf(label)}`],
  [/do[- ]?nothing|before (?:savings|efficienc|solutions|any action|mitigation)/i, () => 'do nothing'],
  [/underlying/i, () => 'underlying'],
  [/unidentified|to be found|residual|remaining gap|unmitigated/i, (label) => `residual ${quotedText(label)}`],
  [/running costs/i, () => 'running costs'],
  [/contingency/i, () => 'contingency'],
  [/\breserve\b/i, () => 'reserve'],
  [/capital (?:limit|resource|departmental)|\bcdel\b|\bcrl\b/i, () => 'capital limit'],
  [/cash (?:balance|position|at bank)|^cash$/i, () => 'cash'],
  [/recovery/i, () => 'recovery'],
  [/forecast|outturn|\bfot\b/i, (label) => `forecast${fundOf(label)}`],
  [/^actual/i, (label) => `actual${fundOf(label)}`],
  [
    /^(?:planned|plan)\b|surplus|deficit|net position|bottom line|after (?:savings|efficienc|solutions)/i,
    (label) => `planned${fundOf(label)}`,
  ],
  [/non[- ]?pay/i, (label) => `cost non-pay ${quotedText(label)}`],
  [/\bpay\b|staff(?:ing)? cost|salar|agency/i, (label) => `cost pay ${quotedText(label)}`],
  [/income|revenue|allocation|grant|turnover|council tax|business rates/i, (label) => `income ${quotedText(label)}`],
  [
    /cost|expend|spend|drugs|supplies|premises|depreciation|prescrib|packages|placements|purchase|interest|\bpdc\b|\bcnst\b/i,
    (label) => `cost ${quotedText(label)}`,
  ],
];

const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/income|revenue|funding|allocation|resources/i, 'income'],
  [/expend|cost|spend|application/i, 'cost'],
];

/** The row of the language that a label means; undefined when that is not plain. */
export function positionWords(label: string, section: string): string | undefined {
  // a sheet that stplan wrote has the words of the language themselves
  if (isPositionRow(label)) return label;
  const inSection = SECTIONS.find(([pattern]) => pattern.test(section))?.[1];
  const found = LABELS.find(([pattern]) => pattern.test(label))?.[1](label, section);
  // below “Income”, “Drugs” are income from drugs; but a bottom line is one wherever it stands
  if (inSection !== undefined && (found === undefined || /^(?:income|cost) /.test(found))) {
    return found?.startsWith(`${inSection} `) ? found : `${inSection} ${quotedText(label)}`;
  }
  return found;
}
