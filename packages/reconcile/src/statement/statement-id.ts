import { type IdentityName, type Period, periodText } from '@stplan/model';

type Named = {
  readonly identity: IdentityName;
  readonly subject: string;
  readonly period: Period | undefined;
  readonly part?: string | undefined;
};

/** The id of a statement, stable within a plan: `bridge/WUH/2018-19`. */
export function statementId({ identity, subject, period, part }: Named): string {
  const named = `${slug(identity)}/${slug(subject)}`;
  const dated = period === undefined ? named : `${named}/${slug(periodText(period))}`;
  return part === undefined ? dated : `${dated}/${slug(part)}`;
}

const OUT_OF_PLACE = /[\s/]+/g;
const ANY_OUT_OF_PLACE = /[\s/]/;

/** What stands between two strokes of an id: without blanks and strokes of its own. */
function slug(text: string): string {
  return ANY_OUT_OF_PLACE.test(text) ? text.trim().replace(OUT_OF_PLACE, '-') : text;
}
