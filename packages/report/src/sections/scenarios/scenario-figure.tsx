import { compare, type Exact, exactDigits, isZero, POUNDS, yearText } from '@stplan/model';
import type { ScenarioDelta, ScenarioOutcome } from '@stplan/reconcile';
import { deltaBars } from '../../charts/delta-bars.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import type { Amount } from '../../reading/amount.ts';
import { money, type Sentence, say, size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';

type Change = { readonly outcome: ScenarioOutcome; readonly delta: ScenarioDelta };

/** As fine as it needs, between a tenth and a thousandth of a million. */
const DIGITS = { least: 1, most: 3 };

/** By how much each scenario changes the position of the system, year by year. */
export function ScenarioFigure({ outcomes }: { readonly outcomes: readonly ScenarioOutcome[] }) {
  const changes = outcomes.flatMap((outcome) =>
    outcome.deltas.flatMap((delta) =>
      delta.organisation === undefined && !isZero(delta.change) ? [{ outcome, delta }] : [],
    ),
  );
  if (changes.length === 0) return null;
  const bars = changes.map(({ outcome, delta }) => ({
    group: titleOf(outcome),
    label: yearText({ start: delta.year }),
    figure: money(amountOf(delta.change)),
  }));
  const changed = new Set(changes.map(({ outcome }) => outcome.name)).size;
  const still = outcomes.length - changed;
  return (
    <FigureFrame
      message={messageOf(changes)}
      subtitle={`Change of the position of the system against the plan, £m; worse to the left, in brackets and hatched.${
        still === 0
          ? ''
          : ` ${still} of ${counted(outcomes.length, 'scenario')} ${still === 1 ? 'changes' : 'change'} nothing.`
      }`}
      alternative={`${bars.map(({ group, label, figure }) => `${group}, ${label}: ${figure.text}`).join('; ')}.`}
      scene={deltaBars(bars)}
    />
  );
}

/** What is worst for the system; or, where nothing is, what is best. */
function messageOf(changes: readonly Change[]): Sentence {
  const [least, ...others] = [...changes].sort((a, b) => compare(a.delta.change, b.delta.change));
  const most = others.at(-1) ?? least;
  const shown = least && least.delta.change.n < 0n ? least : most;
  if (shown === undefined) return say`No scenario changes the position of the system`;
  const { outcome, delta } = shown;
  const way = delta.change.n < 0n ? 'worsens' : 'improves';
  return say`“${titleOf(outcome)}” ${way} the position of the system most: by ${size(amountOf(delta.change))} in ${yearText({ start: delta.year })}`;
}

function titleOf({ title, name }: ScenarioOutcome): string {
  return title ?? name;
}

/** A change in £m; its step says how finely it is printed. */
function amountOf(value: Exact): Amount {
  const digits = Math.min(DIGITS.most, Math.max(DIGITS.least, exactDigits(value, '£m') ?? DIGITS.most));
  return { value, step: { n: 10n ** BigInt(6 - digits), d: 1n }, scale: '£m', unit: POUNDS };
}
