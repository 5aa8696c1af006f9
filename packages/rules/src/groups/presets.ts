import type { SeveritySetting } from '@stplan/model';

/** Severities for a stage in the life of a plan, which a settings file takes by name and then changes line by line. */
export type Preset = {
  readonly name: string;
  readonly about: string;
  /** Areas and groups with their severities; a later line wins. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
};

/** All presets, the most tolerant first. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'draft',
    about: 'While the plan is being written: what is not there yet is no finding, what contradicts itself is.',
    severities: { 'evidence/*': 'off', 'governance/*': 'info', national: 'info', advice: 'off' },
  },
  {
    name: 'board',
    about: 'Before a board decides: sources, sign-off and the round’s rules weigh as much as the figures.',
    severities: { 'evidence/*': 'warning', advice: 'warning', 'governance/*': 'error', national: 'error' },
  },
];
