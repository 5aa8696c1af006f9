import { valueText } from '../difference-value.ts';
import type { Change } from '../plan-difference.ts';
import { sizeText } from './amount-text.ts';

/** What became of one thing, without its name: `80% → 60%, worse by 20%`, `31 March 2018 → 30 June 2018, slipped`. */
export function turnText(change: Change): string {
  const { what, turn, before, after } = change;
  if (what === '' && turn === 'renamed') return `renamed from ${before === undefined ? 'another' : valueText(before)}`;
  if (what === '')
    return `${turn === 'weakened' ? 'weakened: dropped' : turn === 'strengthened' ? 'added' : turn}${effectsText(change)}`;
  const values = [before, after].map((value) => (value === undefined ? undefined : valueText(value)));
  const [was, is] = values;
  if (was === undefined) return `${is ?? ''} added${aside(change)}`;
  if (is === undefined) return `${was} dropped${aside(change)}`;
  return `${was} → ${is}${aside(change)}`;
}

/** What is said besides the two values. */
function aside({ turn, difference, direction, after, before }: Change): string {
  const figure = after?.form === 'figure' ? after : before?.form === 'figure' ? before : undefined;
  const size = difference && figure && sizeText(difference, figure.unit, figure.scale, figure.digits);
  const by =
    size === undefined || difference === undefined
      ? []
      : [`${direction ?? (difference.n > 0n ? 'up' : 'down')} by ${size}`];
  const said = PLAIN.has(turn) ? [] : [turn];
  const all = [...by, ...said];
  return all.length === 0 ? '' : `, ${all.join(', ')}`;
}

/** The values say these themselves. */
const PLAIN: ReadonlySet<Change['turn']> = new Set<Change['turn']>(['changed', 'added', 'dropped', 'reworded']);

function effectsText({ effects }: Change): string {
  if (effects.length === 0) return '';
  return `: ${effects.map(({ year, value }) => `${valueText(value)} in ${year}`).join(', ')}`;
}
