import {
  type BodyRegister,
  compareDates,
  nearNames,
  type Organisation,
  type OrganisationKind,
  type Plan,
  type RegisteredBody,
  startDate,
  yearPeriod,
} from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { changeCode, codeText, withOds } from '../coded-bodies.ts';
import { calledSo, mayBeSame, tellingWords } from '../like-titles.ts';

/** The kinds of which the library lists all bodies, and how their codes are made. Others are not asked for. */
const LISTED: ReadonlyMap<OrganisationKind | undefined, { readonly form: RegExp; readonly words: string }> = new Map([
  ['ccg', { form: /^\d{2}[A-Z]$/, words: 'commissioning group' }],
  ['acute trust', { form: /^R[A-Z0-9]{2}$/, words: 'acute trust' }],
]);

/** Codes of commissioning groups and acute trusts that the library does not know, in plans that begin while it knows them. */
export const rule = planRule({
  id: 'governance/unknown-code',
  number: 'STP0719',
  severity: 'info',
  title: 'The library knows no body with a code',
  check: ({ plan, bodies, texts }) =>
    plan.elements.organisation.flatMap((one) => (isAsked(one) ? unknown(one, plan, bodies(), texts) : [])),
});

function isAsked({ ods, organisationKind }: Organisation): boolean {
  return ods !== undefined && LISTED.get(organisationKind?.value)?.form.test(codeText(ods)) === true;
}

function unknown(
  { name, title = '', ods, organisationKind }: Organisation,
  { definition }: Plan,
  register: BodyRegister | undefined,
  texts: RuleContext['texts'],
): FindingDraft[] {
  const kind = organisationKind?.value;
  const asAt = kind && register?.asAt[kind];
  const first = definition?.period?.value.first;
  if (register === undefined || asAt === undefined || ods === undefined || first === undefined) return [];
  const isLater = compareDates(startDate(yearPeriod(first.start)), asAt) > 0;
  const code = codeText(ods);
  if (isLater || withOds(code, register).length > 0) return [];
  const same = register.organisations.filter((body) => body.kind === kind);
  // of a body that the library knows by its title its code is told elsewhere
  if (calledSo(title, same).length === 1) return [];
  const near = nearCodes(code, title, same);
  return [
    {
      message: `${name} has the ODS code ${code}, but the library knows no ${LISTED.get(kind)?.words} with it.`,
      help:
        near.length === 0
          ? 'Correct the code; if it is right, nothing has to be done.'
          : `Perhaps ${listed(near.map((body) => `${body.ods} (${body.title})`)).replace(/ and (?=[^ ]+ \()/, ' or ')} is meant; if the code is right, nothing has to be done.`,
      span: ods.span,
      fixes: near.flatMap((body) => changeCode(ods, body.ods ?? '', texts)),
    },
  ];
}

/** More than these would be a list, not a suggestion. */
const MOST = 3;

/** The bodies with nearly the same code, first those whose titles have a word in common with the one written. */
function nearCodes(code: string, title: string, bodies: readonly RegisteredBody[]): readonly RegisteredBody[] {
  const byCode = new Map(bodies.map((body) => [body.ods ?? '', body]));
  const words = tellingWords(title);
  const isLike = (body: RegisteredBody): boolean => mayBeSame(words, tellingWords(body.title));
  return nearNames(code, byCode.keys(), byCode.size)
    .flatMap((near) => byCode.get(near) ?? [])
    .sort((a, b) => Number(isLike(b)) - Number(isLike(a)))
    .slice(0, MOST);
}
