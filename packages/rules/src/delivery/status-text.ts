import { dateText, type Milestone } from '@stplan/model';

/** Whether a milestone is reached. */
export function isComplete({ status }: Milestone): boolean {
  return status?.value.status === 'complete';
}

/** What a status says: `on track`, `delayed to 1 June 2018`; undefined without one. */
export function statusText({ status }: Milestone): string | undefined {
  if (status === undefined) return undefined;
  const { status: said, date } = status.value;
  return date === undefined ? said : `${said} ${dateText(date)}`;
}
