export { type Streams, serve } from './serve.ts';
export { nearestSettingsFile } from './settings-file.ts';
