import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { numberWord } from '../../wording/number-word.ts';

/** Sources without a date, in plans that say for which day they speak; one finding for all of them. */
export const rule = planRule({
  id: 'evidence/undated-source',
  number: 'STP0804',
  severity: 'info',
  title: 'A source has no date',
  check: ({ plan }) => {
    const undated = plan.elements.source.filter(({ dated }) => dated === undefined);
    const [first, ...others] = undated;
    if (first === undefined || plan.definition?.asAt === undefined) return [];
    const have = others.length === 0 ? 'has' : 'have';
    const names =
      undated.length > 4 ? `${numberWord(undated.length)} sources` : listed(undated.map(({ name }) => name));
    return [
      {
        message: `${names[0]?.toUpperCase()}${names.slice(1)} ${have} no date, so nobody can tell whether the figures taken from ${others.length === 0 ? 'it' : 'them'} are older than the plan.`,
        help: 'State the day, the month or the year: dated 21 October 2016.',
        span: first.nameSpan,
        related: others.map(({ name, nameSpan }) => ({ message: `${name} has no date`, span: nameSpan })),
      },
    ];
  },
});
