import { type Figure, formatQuantity, isRatio, minus, negate, over, periodText, sign } from '@stplan/model';
import { formOfFigure } from '../../reading/amount.ts';
import type { CountLines } from '../../reading/count-lines.ts';
import { type Sentence, type Spoken, say, share } from '../../words/sentence.ts';

/** How the leading row goes from its first to its last figure. */
export function countMessage(name: string, { periods, lines }: CountLines): Sentence {
  const leading =
    lines.find(({ measure }) => measure === 'planned') ??
    lines.find(({ measure }) => measure === 'closing') ??
    lines[0];
  const stated = (leading?.figures ?? []).flatMap((figure, index) => {
    const period = periods[index];
    return figure && period ? [{ figure, period }] : [];
  });
  const [first] = stated;
  const last = stated[stated.length - 1];
  if (leading === undefined || first === undefined || last === undefined) return say`${name}: no figure is stated`;
  if (first === last) return say`${name}: ${spoken(first.figure)} ${leading.label} in ${periodText(first.period)}`;
  const change = minus(last.figure.value, first.figure.value);
  const rate = over(change, first.figure.value);
  const direction = sign(change);
  const from = say`${spoken(first.figure)} in ${periodText(first.period)}`;
  const to = say`${spoken(last.figure)} in ${periodText(last.period)}`;
  if (direction !== 0 && isRatio(first.figure.unit)) {
    return say`${name}: ${leading.label} ${direction < 0 ? 'falls' : 'rises'} from ${from} to ${to}`;
  }
  if (direction === 0 || rate === undefined) return say`${name}: ${leading.label} stays at ${to}`;
  const size = direction < 0 ? negate(rate) : rate;
  return say`${name}: ${leading.label} ${direction < 0 ? 'falls' : 'rises'} by ${share(size)}, from ${from} to ${to}`;
}

function spoken(figure: Figure): Spoken {
  return { value: figure.value, text: formatQuantity(figure.value, figure.unit, formOfFigure(figure)) };
}
