import { resolve } from 'node:path';
import type { Workspace } from '@stplan/model';
import type { Track } from '@stplan/reconcile';
import { readPlans } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { TrackFormat, TrackOptions } from './options.ts';
import { trackJson } from './track-json.ts';
import { trackMarkdown } from './track-markdown.ts';
import { trackText } from './track-text.ts';
import { tracks } from './tracks.ts';

const RENDERERS: {
  readonly [F in TrackFormat]: (found: readonly Track[], workspace: Workspace) => string;
} = {
  text: trackText,
  markdown: trackMarkdown,
  json: (found, { texts }) => `${JSON.stringify(trackJson(found, texts), null, 2)}\n`,
};

/** Works out where plans stand on a day and prints it. */
export async function runTrack(
  paths: readonly string[],
  { format, asAt, organisation, output, plan, settings: settingsFile }: TrackOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { plans, workspace } = await readPlans({ paths, cwd, settingsFile, plan });
  const text = RENDERERS[format](tracks(plans, workspace, { asAt, organisation }), workspace);
  if (output === undefined) stdout.write(text);
  else {
    await writeWhole(resolve(cwd, output), text, output);
    stdout.write(`wrote ${output} (${Math.ceil(Buffer.byteLength(text) / 1024)} KB)\n`);
  }
  return EXIT.clean;
}
