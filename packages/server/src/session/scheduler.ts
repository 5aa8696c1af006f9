/** Puts off work until a burst of changes is over, without letting it wait for ever. */
export type Scheduler = {
  /** Asks for the work to be done soon; asking again before it is done asks for it once. */
  readonly ask: () => void;
  /** Forgets what was asked for. */
  readonly stop: () => void;
};

/** What the scheduler needs of the world outside. */
export type Clock = {
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/** The least and the most that work is put off, in milliseconds. */
const LEAST = 5;
const MOST = 200;

/**
 * Work that takes long is put off longer, so that typing never waits for the one before: as long as it last took. A
 * change meanwhile starts the wait anew, but not beyond the longest.
 */
export function createScheduler(clock: Clock, work: () => void): Scheduler {
  let cancel: (() => void) | undefined;
  let since: number | undefined;
  let last = LEAST;

  function run(): void {
    cancel = undefined;
    since = undefined;
    const begun = clock.now();
    work();
    last = clock.now() - begun;
  }

  return {
    ask() {
      cancel?.();
      since ??= clock.now();
      const wait = Math.min(Math.max(last, LEAST), MOST, Math.max(since + MOST - clock.now(), 0));
      cancel = clock.after(wait, run);
    },
    stop() {
      cancel?.();
      cancel = undefined;
      since = undefined;
    },
  };
}
