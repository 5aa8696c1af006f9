import { exactDigits, formatMagnitude, yearText } from '@stplan/model';
import type { ScenarioControlTotal, ScenarioOutcome } from './scenario-outcome.ts';

/** What a name is called where it is told. */
type Called = (kind: 'efficiency' | 'milestone', name: string) => string;

/**
 * What a table of changes does not say of a scenario, as sentences: which control totals it misses, what comes later,
 * what could not be set, or that nothing changes.
 */
export function scenarioRemarks(outcome: ScenarioOutcome, called: Called = (_, name) => name): readonly string[] {
  const { deltas, controlTotals, slips, misfits } = outcome;
  return [
    ...(deltas.length === 0 ? ['No position changes.'] : []),
    ...controlTotalTexts(controlTotals),
    ...slips.map(({ scheme, milestone, months }) => {
      const later = months === 1 ? 'a month' : `${months} months`;
      return `${called('efficiency', scheme)} saves ${later} later than it says, because of ${called('milestone', milestone)}.`;
    }),
    ...misfits.map(({ element, reason }) => `${element} is left as it is: ${reason}.`),
  ];
}

/** `WUH misses its control total by £0.8m in 2018/19 and £0.4m in 2019/20.` */
function controlTotalTexts(all: readonly ScenarioControlTotal[]): readonly string[] {
  const keys = [...new Set(all.map(({ organisation, turn }) => `${turn} ${organisation}`))];
  return keys.map((key) => {
    const own = all.filter(({ organisation, turn }) => `${turn} ${organisation}` === key);
    const [first] = own as [ScenarioControlTotal, ...ScenarioControlTotal[]];
    const years = own.map(({ by, year }) => {
      const digits = Math.min(3, Math.max(1, exactDigits(by, '£m') ?? 3));
      return `by ${formatMagnitude(by, { scale: '£m', digits })} in ${yearText({ start: year })}`;
    });
    if (first.turn === 'met') {
      return `${first.organisation} meets its control total in ${own.map(({ year }) => yearText({ start: year })).join(', ')}.`;
    }
    return `${first.organisation} misses its control total ${years.join(', ')}.`;
  });
}
