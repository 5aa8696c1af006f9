import { type IdentityName, type Period, periodText } from '@stplan/model';

type Named = {
  readonly identity: IdentityName;
  readonly subject: string;
  readonly period: Period | undefined;
  readonly part?: string | undefined;
};

/** The id of a statement, stable within a plan: `bridge/WUH/2018-19`. */
export function statementId({ identity, subject, period, part }: Named): string {
  const parts = [
    identity,
    subject,
    ...(period === undefined ? [] : [periodText(period)]),
    ...(part === undefined ? [] : [part]),
  ];
  return parts.map((text) => text.trim().replaceAll(/[\s/]+/g, '-')).join('/');
}
