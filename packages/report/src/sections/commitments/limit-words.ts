import { type Exact, type Figure, formatCell, isRatio, periodText } from '@stplan/model';
import type { ChartLevel } from '../../charts/line-chart.ts';
import { type ControlLimits, controlLimits } from '../../reading/control-limits.ts';
import type { CountLines } from '../../reading/count-lines.ts';
import { type Sentence, type Spoken, say } from '../../words/sentence.ts';
import { listed } from '../../words/wording.ts';

/** What the actual values of a measure do by themselves, drawn and said. */
export type LimitWords = { readonly levels: readonly ChartLevel[]; readonly sentence: Sentence };

/** The limits of the actual values, where there are enough of them; undefined otherwise. */
export function limitWords({ periods, lines }: CountLines): LimitWords | undefined {
  const actual = lines.find(({ measure }) => measure === 'actual')?.figures ?? [];
  const stated = actual.flatMap((figure, index) => {
    const period = periods[index];
    return figure && period ? [{ figure, period }] : [];
  });
  const limits = controlLimits(stated.map(({ figure }) => figure.value));
  const [first] = stated;
  if (limits === undefined || first === undefined) return undefined;
  const digits = Math.max(...stated.map(({ figure }) => figure.digits));
  const spoken = (value: Exact) => printed(value, first.figure, digits);
  const [mean, lower, upper] = [spoken(limits.mean), spoken(limits.lower), spoken(limits.upper)];
  const when = (place: number | undefined) => periodText(stated[place ?? 0]?.period ?? first.period);
  return {
    levels: [
      { label: 'upper limit', class: 'limit', figure: upper },
      { label: 'mean', class: 'mean', figure: mean },
      { label: 'lower limit', class: 'limit', figure: lower },
    ],
    sentence: say`Its ${limits.count} actual values vary by themselves between ${lower} and ${upper} around a mean of ${mean} (mean ± 2.66 × the mean moving range). ${verdict(limits, when)}`,
  };
}

function verdict({ outside, shiftEnds }: ControlLimits, when: (place: number | undefined) => string): string {
  const beyond = outside.map(when);
  const parts = [
    ...(beyond.length === 0 ? [] : [`${listed(beyond)} ${beyond.length === 1 ? 'lies' : 'lie'} outside`]),
    ...(shiftEnds === undefined
      ? []
      : [`seven or more values in a row up to ${when(shiftEnds)} lie on one side of the mean`]),
  ];
  if (parts.length === 0) return 'None tells of a change: all lie within, on either side of the mean.';
  return `That tells of a change: ${parts.join('; ')}.`;
}

function printed(value: Exact, { scale, unit }: Figure, digits: number): Spoken {
  const text = formatCell(value, { scale, digits });
  return { value, text: isRatio(unit) && scale === '%' ? `${text}%` : text };
}
