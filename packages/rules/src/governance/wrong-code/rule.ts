import type { BodyRegister, Footprint, Organisation, RegisteredBody, RegisteredFootprint, Stated } from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { changeCode, codeText, titlesOf, withOds } from '../coded-bodies.ts';
import { calledSo, mayBeSame, tellingWords } from '../like-titles.ts';

/** Codes that the library has for a body of another title, and titles that it has with another code. */
export const rule = planRule({
  id: 'governance/wrong-code',
  number: 'STP0718',
  severity: 'warning',
  title: 'A body has the code of another one',
  check: ({ plan, bodies, texts }) => {
    const { organisation, footprint } = plan.elements;
    const isCoded = [...organisation.map(({ ods }) => ods), ...[...organisation, ...footprint].map(({ code }) => code)];
    const register = isCoded.some((code) => code !== undefined) ? bodies() : undefined;
    if (register === undefined) return [];
    return [
      ...organisation.flatMap((one) => [
        ...wrongOds(one, register, texts),
        ...wrongCode(one, register.organisations, register, texts),
      ]),
      ...footprint.flatMap((one) => wrongCode(one, register.footprints, register, texts)),
    ];
  },
});

type Texts = RuleContext['texts'];

function wrongOds(organisation: Organisation, register: BodyRegister, texts: Texts): FindingDraft[] {
  const { name, title = '', ods, organisationKind } = organisation;
  if (ods === undefined) return [];
  const owners = withOds(codeText(ods), register);
  const words = tellingWords(title, name);
  if (words.length === 0 || owners.some((owner) => mayBe(words, owner, register))) return [];
  const fitting = register.organisations
    .filter(({ kind }) => kind === undefined || kind === (organisationKind?.value ?? kind))
    .flatMap((body) => (body.ods === undefined ? [] : [{ title: body.title, code: body.ods }]));
  const meant = calledSo(title, fitting);
  return owners.length === 0 && meant.length !== 1
    ? []
    : [wrong(organisation, 'ODS code', ods, owners[0], meant, texts)];
}

function wrongCode(
  element: Organisation | Footprint,
  known: readonly (RegisteredBody | RegisteredFootprint)[],
  register: BodyRegister,
  texts: Texts,
): FindingDraft[] {
  const { name, title = '', code } = element;
  if (code === undefined) return [];
  const owner = known.find((body) => body.code === codeText(code));
  const words = tellingWords(title, name);
  if (owner === undefined || words.length === 0 || mayBe(words, owner, register)) return [];
  const coded = known.flatMap((body) => (body.code === undefined ? [] : [{ title: body.title, code: body.code }]));
  return [wrong(element, 'code', code, owner, calledSo(title, coded), texts)];
}

/** Whether a body may be the one of these words; of one that is known by no word of its own nobody can tell. */
function mayBe(words: readonly string[], body: RegisteredBody | RegisteredFootprint, register: BodyRegister): boolean {
  const known = tellingWords(...titlesOf(body, register));
  return known.length === 0 || mayBeSame(words, known);
}

function wrong(
  { name }: Organisation | Footprint,
  what: string,
  code: Stated<string>,
  owner: { readonly title: string } | undefined,
  meant: readonly { readonly title: string; readonly code: string }[],
  texts: Texts,
): FindingDraft {
  const [first, ...others] = meant;
  const written = code.value.trim();
  const only = others.length === 0 ? first : undefined;
  return {
    message:
      owner === undefined
        ? `${name} has the ${what} ${written}, which the library does not know; it has ${only?.code} for ${only?.title}.`
        : `${name} has the ${what} ${written}, which is that of ${owner.title}.`,
    help:
      only === undefined
        ? 'Correct the code, or the title if the other body is meant.'
        : `Write ${only.code}, the ${what} of ${only.title}.`,
    span: code.span,
    fixes: only === undefined ? [] : changeCode(code, only.code, texts),
  };
}
