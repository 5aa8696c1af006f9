import type { Plan, PositionRow } from '@stplan/model';

/** The control total that an organisation rejected or was not offered, unless another row says that one was accepted. */
export function refusedRow(organisation: string, { elements }: Plan): PositionRow | undefined {
  const rows = elements.position
    .filter(({ subject }) => subject?.name === organisation)
    .flatMap((position) => position.rows)
    .filter(({ measure, acceptance }) => measure === 'control total' && acceptance !== undefined);
  if (rows.some(({ acceptance }) => acceptance?.decision === 'accepted')) return undefined;
  return rows[0];
}
