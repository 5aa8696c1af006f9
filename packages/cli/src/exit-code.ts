/** What the command's exit status tells a script. */
export const EXIT = {
  /** Nothing at or over the fail level. */
  clean: 0,
  /** Findings at or over the fail level, or files that are not formatted. */
  findings: 1,
  /** The command line, a settings file or a named file is not usable. */
  usage: 2,
  /** A fault of the tool itself, or of the disk. */
  fault: 3,
  /** Stopped with Ctrl-C before anything was done, as shells count it. */
  stopped: 130,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
