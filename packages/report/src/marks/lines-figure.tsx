import { type CountMeasure, type Figure, formatCell, isRatio, periodText } from '@stplan/model';
import { type ChartLevel, type ChartLine, lineChart } from '../charts/line-chart.ts';
import { formOfFigure } from '../reading/amount.ts';
import type { CountLines } from '../reading/count-lines.ts';
import type { Sentence, Spoken } from '../words/sentence.ts';
import { capital, listed } from '../words/wording.ts';
import { FigureFrame } from './figure-frame.tsx';

/** How each measure is drawn; the label at its end names it. */
const STYLES: { readonly [M in CountMeasure]?: string } = {
  planned: 'l1',
  closing: 'l1',
  actual: 'l2',
  forecast: 'l3',
  contracted: 'l4',
  submitted: 'l5',
  'do nothing': 'l6',
};

type Props = {
  readonly of: CountLines;
  readonly message: Sentence;
  readonly subtitle: string;
  readonly standard?: Figure | undefined;
  /** Other levels across the figure. */
  readonly levels?: readonly ChartLevel[];
};

/** Measures over time as lines, each labelled at its end. */
export function LinesFigure({ of: { periods, lines }, message, subtitle, standard, levels = [] }: Props) {
  const drawn = lines.flatMap(({ label, measure, figures }): ChartLine[] => {
    const style = STYLES[measure];
    return style === undefined
      ? []
      : [{ label, class: style, points: figures.map((figure) => figure && spoken(figure)) }];
  });
  if (drawn.length === 0) return null;
  const drawnLevels: ChartLevel[] = [
    ...(standard ? [{ label: 'standard', class: 'standard', figure: spoken(standard) }] : []),
    ...levels,
  ];
  return (
    <FigureFrame
      message={message}
      subtitle={subtitle}
      alternative={`Lines of ${listed(drawn.map(({ label }) => label))}; the table below has every figure.${levels.map(({ label, figure }) => ` ${capital(label)} ${figure.text}.`).join('')}`}
      small
      scene={lineChart(periods.map(periodText), drawn, drawnLevels)}
    />
  );
}

function spoken(figure: Figure): Spoken {
  const text = formatCell(figure.value, formOfFigure(figure));
  return { value: figure.value, text: isRatio(figure.unit) && figure.scale === '%' ? `${text}%` : text };
}
