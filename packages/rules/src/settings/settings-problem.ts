/** What is wrong at one place of the settings. */
export type SettingProblem = {
  readonly message: string;
  /** Names and places of the entries that lead there: `['rules', 'finance/bridge']`. */
  readonly path: readonly (string | number)[];
  /** Whether its name is wrong or what it is set to. */
  readonly at: 'name' | 'value';
};
