import { Option } from 'commander';

/** Options that every command on plans has. */
export const settingsOption = () =>
  new Option('--settings <file>', 'use this settings file instead of the nearest stplan.json');
export const planOption = () => new Option('--plan <name>', 'only this plan of the workspace');
