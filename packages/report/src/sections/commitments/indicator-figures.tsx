import { type Figure, unitName } from '@stplan/model';
import { LinesFigure } from '../../marks/lines-figure.tsx';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import { byTextOf } from '../../reading/by-text.ts';
import { countLines } from '../../reading/count-lines.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { CountLinesTable } from '../../table/count-table.tsx';
import { capital } from '../../words/wording.ts';
import { countMessage } from '../activity/count-message.ts';
import { type LimitWords, limitWords } from './limit-words.ts';

type Measure = {
  readonly title: string;
  readonly anchor: string;
  readonly lines: ReturnType<typeof countLines>;
  readonly standard: Figure | undefined;
  readonly unit: string;
  readonly limits: LimitWords | undefined;
};

/** A table of more periods takes the whole width of a printed page. */
const MOST_ABREAST = 6;

/** Every trajectory of an indicator or a commitment as a small figure: plan, actual, standard. */
export function IndicatorFigures({ view }: { readonly view: ReportView }) {
  const measures = measuresOf(view);
  if (measures.length === 0) return null;
  return (
    <div class="pairs">
      {measures.map(({ title, anchor, lines, standard, unit, limits }) => (
        <div class={lines.periods.length > MOST_ABREAST ? 'full' : undefined}>
          <LinesFigure
            of={lines}
            message={countMessage(title, lines)}
            subtitle={`${capital(unit)}; the scale does not begin at zero.`}
            standard={standard}
            levels={limits?.levels ?? []}
          />
          {limits && (
            <p class="sub">
              <SentenceMark of={limits.sentence} />
            </p>
          )}
          <CountLinesTable id={`${anchor}-t`} caption={`${title}, ${unit}`} of={lines} />
        </div>
      ))}
    </div>
  );
}

function measuresOf(view: ReportView): Measure[] {
  const { indicator, commitment } = view.plan.elements;
  const own = indicator.map((one) => ({ element: one, standard: one.standard?.value, trajectory: one.trajectory }));
  const promised = commitment.map((one) => ({
    element: one,
    standard: one.indicator && view.plan.lookup(one.indicator.value.name, ['indicator'])?.standard?.value,
    trajectory: one.trajectory,
  }));
  return [...own, ...promised]
    .sort(byTextOf(({ element }) => `${element.name} ${element.kind}`))
    .flatMap(({ element, standard, trajectory }) => {
      const lines = countLines(trajectory?.rows ?? []);
      const unit = trajectory?.rows[0]?.series;
      if (lines.periods.length === 0 || unit === undefined) return [];
      const words = unit.scale === 'ones' ? unitName(unit.unit) : unit.scale;
      return [
        {
          title: element.title ?? element.name,
          anchor: view.anchorOf(element),
          lines,
          standard,
          unit: words,
          limits: limitWords(lines),
        },
      ];
    });
}
