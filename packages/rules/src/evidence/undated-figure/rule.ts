import type { Citation, Plan, SourceSpan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Figures of a day or a year that say neither, nor come from a source with a date, in plans that say for which day they speak. */
export const rule = planRule({
  id: 'evidence/undated-figure',
  number: 'STP0805',
  severity: 'info',
  title: 'A figure does not say of when it is',
  check: ({ plan }) =>
    plan.definition?.asAt === undefined
      ? []
      : dateableFigures(plan)
          .filter(({ dated, citations }) => !dated && !citations.some((citation) => isDated(citation, plan)))
          .map(({ what, example, span }) => ({
            message: `${what} has no date and no source with one, so nobody can tell of when it is.`,
            help: `Say when: ${example}.`,
            span,
          })),
});

type Dateable = {
  readonly what: string;
  readonly dated: boolean;
  readonly citations: readonly Citation[];
  readonly example: string;
  readonly span: SourceSpan;
};

function dateableFigures({ elements }: Plan): Dateable[] {
  const populations = [...elements.footprint, ...elements.place, ...elements.organisation].flatMap(
    ({ name, population }) =>
      population === undefined
        ? []
        : [
            {
              ...population,
              what: `The population of ${name}`,
              dated: population.value.year !== undefined,
              example: 'population 640,000 in 2016',
            },
          ],
  );
  const capital = elements.capital.flatMap(({ name, requested, awarded }) => [
    ...(requested
      ? [
          {
            ...requested,
            what: `What was requested for ${name}`,
            dated: requested.value.date !== undefined,
            example: 'requested £10.0m on 21 October 2016',
          },
        ]
      : []),
    ...(awarded
      ? [
          {
            ...awarded,
            what: `What was awarded to ${name}`,
            dated: awarded.value.date !== undefined,
            example: 'awarded £10.0m on 19 July 2017',
          },
        ]
      : []),
  ]);
  const baselines = elements.commitment.flatMap(({ name, baseline }) =>
    baseline === undefined
      ? []
      : [
          {
            ...baseline,
            what: `The baseline of ${name}`,
            dated: baseline.value.period !== undefined,
            example: 'baseline 91.2% in 2016/17',
          },
        ],
  );
  return [...populations, ...capital, ...baselines];
}

function isDated({ source: { name, kinds } }: Citation, { lookup }: Plan): boolean {
  return lookup(name, kinds)?.dated !== undefined;
}
