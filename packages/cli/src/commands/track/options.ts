/** How the position at a date can be printed. */
export const TRACK_FORMATS = ['text', 'markdown', 'json'] as const;
export type TrackFormat = (typeof TRACK_FORMATS)[number];

/** The options of `stplan track`. */
export type TrackOptions = {
  readonly format: TrackFormat;
  readonly asAt?: string;
  readonly organisation?: string;
  readonly output?: string;
  readonly plan?: string;
  readonly settings?: string;
};
