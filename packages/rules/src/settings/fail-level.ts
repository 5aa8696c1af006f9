/** From which severity on a check fails, the least tolerant last. */
export const FAIL_LEVELS = ['error', 'warning', 'info'] as const;
/** One of {@link FAIL_LEVELS}. */
export type FailLevel = (typeof FAIL_LEVELS)[number];
