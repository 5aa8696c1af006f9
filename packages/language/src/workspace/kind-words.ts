import type { ElementKind, PlanElement } from '@stplan/model';

/** A kind of element with its article: `an organisation`. */
export function aKind(kind: ElementKind): string {
  const word = KIND_WORDS[kind] ?? kind;
  return UNCOUNTED.has(kind) ? word : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

const KIND_WORDS: Partial<Record<ElementKind, string>> = {
  capital: 'capital scheme',
  activity: 'activity line',
  beds: 'line of beds',
  workforce: 'line of workforce',
  funding: 'funding',
};

const UNCOUNTED = new Set<ElementKind>(['funding']);

/** Several kinds: `an efficiency, a transfer or a capital scheme`; of many the first ones. */
export function aKindOf(kinds: readonly ElementKind[]): string {
  if (kinds.length > 12) return 'an element';
  const words = kinds.length > 5 ? [...kinds.slice(0, 3).map(aKind), 'the like'] : kinds.map(aKind);
  const last = words.at(-1) ?? 'an element';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** A kind without its article, for `there is no organisation ...`. */
export function kindOnly(kinds: readonly ElementKind[]): string {
  return aKindOf(kinds).replace(/\ban? /g, '');
}

/** An element in a message: `WUH, “Westmarch University Hospitals”`. */
export function elementWords({ name, title }: PlanElement): string {
  return title === undefined ? name : `${name}, “${title}”`;
}
