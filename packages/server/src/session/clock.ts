import type { Clock } from './scheduler.ts';

/** The clock of this process or worker. */
export const CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
