import type { Finding } from '@stplan/model';
import { gather, MOST_SHOWN, namedAlike } from '../slips/gather.ts';

/** What is said of a name at one of the places where it is used. */
export type NamedFinding = {
  readonly name: string;
  readonly finding: Finding;
  /** What it has in common with other names; undefined where the name stands for itself. */
  readonly cause: string | undefined;
};

/** How many names that stand for nothing are told apart; more of them at once have one cause. */
const MOST_TOLD = 3;

/** That a name is not there, or is an element that only happens to have it. */
const LOST = new Set(['language/unknown-name', 'language/wrong-kind']);

/**
 * The findings about the names of a plan, with one for each name however often it is used. Where many stand for
 * nothing, or a file breaks off, one finding lists them, beyond the first few.
 */
export function gatherNames(
  found: readonly NamedFinding[],
  broken: string | undefined,
): { readonly findings: readonly Finding[]; readonly isPartial: boolean } {
  const names = new Map(found.map((one) => [one.finding, one]));
  const findings = found.map(({ finding }) => finding);
  const told = gather(
    findings,
    (finding) => {
      const { name, cause } = names.get(finding) as NamedFinding;
      return `${finding.rule} ${cause === undefined ? name : `of ${cause}`}`;
    },
    (others) => {
      const different = new Set(others.map((finding) => names.get(finding)?.name)).size;
      return different > 1
        ? `The same goes for ${different} more names.`
        : `It is used in ${others.length} more ${others.length === 1 ? 'place' : 'places'}.`;
    },
  );
  const lost = told.filter(({ rule }) => LOST.has(rule));
  // One more is told as well: a finding that lists a single name would say less.
  const most = broken === undefined ? MOST_TOLD : 0;
  if (lost.length <= MOST_TOLD + 1 && (broken === undefined || lost.length < 2))
    return { findings: told, isPartial: false };
  const rest = new Set(lost.slice(most));
  const kept = told.filter((finding) => !rest.has(finding));
  const restNames = new Set(lost.slice(most).map((finding) => nameOf(finding, found)));
  const all = found.filter(({ name, finding }) => restNames.has(name) && LOST.has(finding.rule));
  return { findings: [...kept, listed(all, most > 0, broken)], isPartial: true };
}

const nameOf = ({ span, rule }: Finding, found: readonly NamedFinding[]): string | undefined =>
  found.find(({ finding }) => finding.rule === rule && finding.span === span)?.name;

function listed(rest: readonly NamedFinding[], isMore: boolean, broken: string | undefined): Finding {
  const [first] = rest as readonly [NamedFinding];
  const names = [...new Set(rest.map(({ name }) => name))];
  return {
    ...first.finding,
    rule: 'language/unknown-name',
    message: `${names.length}${isMore ? ' more' : ''} names stand for nothing in this plan: ${namedAlike(names)}.`,
    help:
      broken === undefined
        ? 'Perhaps a file is missing, or one breaks off. Otherwise define them, or correct them.'
        : `They may have stood at the end of ${broken}, which breaks off.`,
    related: rest
      .slice(0, MOST_SHOWN)
      .map(({ name, finding }) => ({ message: `${name} is used here.`, span: finding.span })),
    fixes: [],
  };
}
