import { quotedText } from '@stplan/language';
import type { Mapping } from '../mapping/mapping.ts';
import { closedWord, ORGANISATION_KINDS } from './closed-words.ts';
import type { DraftElement, DraftStatement } from './draft.ts';

const statement = (keyword: string, text: string): DraftStatement => ({
  keyword,
  text: `${keyword} ${text}`,
  place: '',
});

/** What a plan of its own needs around the tables: its head, its footprint, and the organisations that cells name. */
export function newPlanElements(
  { name, title, baseline, period }: NonNullable<Mapping['newPlan']>,
  said: DraftElement | undefined,
  elements: readonly DraftElement[],
  named: ReadonlyMap<string, string>,
): readonly DraftElement[] {
  // a workbook that stplan wrote says its footprint itself
  const footprints = elements.filter(({ kind }) => kind === 'footprint').map((element) => element.name);
  const listed = elements.filter(({ kind }) => kind === 'organisation').map((element) => element.name);
  const missing = [...named].filter(([each]) => ![name, ...footprints, ...listed].includes(each));
  const members = [...listed, ...missing.map(([each]) => each)];
  const plan = [
    statement('footprint', footprints[0] ?? name),
    ...(baseline === undefined ? [] : [statement('baseline', baseline)]),
    ...(period === undefined ? [] : [statement('period', period)]),
  ];
  const footprint = members.length === 0 ? [] : [statement('members', members.join(', '))];
  // what the workbook says of the plan itself goes before what its headings and sheets tell
  const own = said?.statements ?? [];
  const told = plan.filter(({ keyword }) => !own.some((each) => each.text.startsWith(`${keyword} `)));
  return [
    { kind: 'plan', name, title: quotedText(title), head: '', statements: [...told, ...own], tables: [] },
    ...(footprints.length > 0
      ? []
      : [{ kind: 'footprint', name, title: quotedText(title), head: '', statements: footprint, tables: [] } as const]),
    ...missing.map(([each, text]): DraftElement => {
      const kind = closedWord(ORGANISATION_KINDS, text);
      const statements = kind === undefined ? [] : [statement('kind', kind)];
      return { kind: 'organisation', name: each, title: quotedText(text), head: '', statements, tables: [] };
    }),
  ];
}
