/** A mistake in how the command was called: one line for the caller, exit status 2. */
export class UsageError extends Error {}

/** The disk or the network of the machine said no: one line that names the file, exit status 3. */
export class DiskError extends Error {}
