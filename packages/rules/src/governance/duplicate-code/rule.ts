import type { Organisation, Plan, Stated } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';

type Coded = {
  readonly what: string;
  readonly code: Stated<string>;
  readonly successor: string | undefined;
  readonly name: string;
};

/** Two bodies of a plan with one code. A trust that took over another may have kept its code. */
export const rule = planRule({
  id: 'governance/duplicate-code',
  number: 'STP0712',
  severity: 'error',
  title: 'Two organisations have one code',
  check: ({ plan }) => codesOf(plan).flatMap(({ list, title }) => twins(list, title)),
});

function codesOf({ elements }: Plan): { readonly title: string; readonly list: readonly Coded[] }[] {
  const { organisation, footprint, place } = elements;
  return [
    { title: 'ODS code', list: organisation.flatMap((one) => coded(one, one.ods, one.successor?.value.name)) },
    { title: 'code', list: organisation.flatMap((one) => coded(one, one.code, one.successor?.value.name)) },
    { title: 'code', list: footprint.flatMap((one) => coded(one, one.code, one.successor?.value.name)) },
    { title: 'code', list: place.flatMap((one) => coded(one, one.code, undefined)) },
  ];
}

function coded(
  { kind, name }: Pick<Organisation, 'name'> & { readonly kind: string },
  code: Stated<string> | undefined,
  successor: string | undefined,
): Coded[] {
  return code === undefined ? [] : [{ what: `${kind} ${name}`, name, code, successor }];
}

function twins(list: readonly Coded[], title: string): FindingDraft[] {
  return list.flatMap((one, index): FindingDraft[] => {
    const first = list.slice(0, index).find((other) => isSame(other, one));
    if (first === undefined || first.successor === one.name || one.successor === first.name) return [];
    return [
      {
        message: `The ${one.what} has the ${title} ${one.code.value}, which ${first.name} has already.`,
        help: 'Correct the code that is not right. If one took over the other, say so: successor.',
        span: one.code.span,
        related: [{ message: `${first.name}: ${first.code.value}`, span: first.code.span }],
      },
    ];
  });
}

function isSame(one: Coded, other: Coded): boolean {
  return one.code.value.trim().toUpperCase() === other.code.value.trim().toUpperCase();
}
