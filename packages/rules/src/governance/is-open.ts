import type { Escalation } from '@stplan/model';

/** Whether an escalation still waits for somebody; one without a status does, unless it has a resolution. */
export function isOpen({ status, resolution }: Escalation): boolean {
  return status === undefined ? resolution === undefined : status.value.status === 'open';
}
