/** What a workbook may be; more is refused before it is unpacked. A template of a whole region stays far below. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 60_000_000,
  /** Files inside it. */
  entries: 2_000,
  /** Bytes of all that is read of it, unpacked. */
  unpackedBytes: 250_000_000,
  /** How many times larger a part may become, once it is larger than `ratioFrom`. */
  ratio: 250,
  ratioFrom: 1_000_000,
  cells: 2_000_000,
  /** Cells that merged ranges may cover in all. */
  merged: 20_000,
  textLength: 32_767,
} as const;
