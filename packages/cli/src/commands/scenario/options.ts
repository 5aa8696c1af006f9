/** How what scenarios change can be printed. */
export const SCENARIO_FORMATS = ['text', 'markdown', 'json', 'html'] as const;
export type ScenarioFormat = (typeof SCENARIO_FORMATS)[number];

/** The options of `stplan scenario`. */
export type ScenarioOptions = {
  readonly format: ScenarioFormat;
  readonly scenario?: readonly string[];
  readonly output?: string;
  readonly plan?: string;
  readonly settings?: string;
};
