/** What the user sets in the editor under `stplan`; every entry has a default, so that an editor may set none. */
export type ClientSettings = {
  readonly inlayHints: {
    /** The sum of a row of figures. */
    readonly rowTotals: boolean;
    /** The difference of a statement that does not close. */
    readonly differences: boolean;
    /** Figures that follow from others. */
    readonly derivedFigures: boolean;
  };
  readonly codeLens: {
    /** How the statements of an element came out. */
    readonly verdicts: boolean;
    /** How often an element is used. */
    readonly uses: boolean;
  };
  /** Whether accepted findings are shown, struck out. */
  readonly showAccepted: boolean;
};

/** What holds until an editor says otherwise. */
export const DEFAULT_CLIENT_SETTINGS: ClientSettings = {
  inlayHints: { rowTotals: true, differences: true, derivedFigures: true },
  codeLens: { verdicts: true, uses: true },
  showAccepted: false,
};
