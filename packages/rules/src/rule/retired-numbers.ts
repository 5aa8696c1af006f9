/** Numbers of rules that no longer exist. They are never given again, so that an old report keeps its meaning. */
export const RETIRED_NUMBERS: readonly string[] = [];
