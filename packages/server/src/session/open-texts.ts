/** The texts that are open in the editor, by their addresses: they come before what is saved. */
export type OpenTexts = {
  readonly text: (uri: string) => string | undefined;
  readonly all: () => Iterable<readonly [uri: string, text: string]>;
};
