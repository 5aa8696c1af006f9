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
  elements: readonly DraftElement[],
  named: ReadonlyMap<string, string>,
): readonly DraftElement[] {
  const listed = elements.filter(({ kind }) => kind === 'organisation').map((element) => element.name);
  const missing = [...named].filter(([each]) => each !== name && !listed.includes(each));
  const members = [...listed, ...missing.map(([each]) => each)];
  const plan = [
    statement('footprint', name),
    ...(baseline === undefined ? [] : [statement('baseline', baseline)]),
    ...(period === undefined ? [] : [statement('period', period)]),
  ];
  const footprint = members.length === 0 ? [] : [statement('members', members.join(', '))];
  return [
    { kind: 'plan', name, title: quotedText(title), head: '', statements: plan, tables: [] },
    { kind: 'footprint', name, title: quotedText(title), head: '', statements: footprint, tables: [] },
    ...missing.map(([each, text]): DraftElement => {
      const kind = closedWord(ORGANISATION_KINDS, text);
      const statements = kind === undefined ? [] : [statement('kind', kind)];
      return { kind: 'organisation', name: each, title: quotedText(text), head: '', statements, tables: [] };
    }),
  ];
}
