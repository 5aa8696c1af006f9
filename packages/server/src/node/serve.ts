import { NATIONAL_LIBRARY } from '@stplan/library';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import { FEATURES } from '../features/features.ts';
import { CLOCK } from '../session/clock.ts';
import { startSession } from '../session/start-session.ts';
import { NODE_HOST } from './node-host.ts';

/** Streams that an editor speaks over. */
export type Streams = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

/** Serves an editor: over the streams given, else as the arguments of the process say (`--stdio`, `--node-ipc`, ...). */
export function serve(streams?: Streams): void {
  const connection =
    streams === undefined
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, streams.input, streams.output);
  startSession(connection, {
    host: NODE_HOST,
    clock: CLOCK,
    features: FEATURES,
    library: NATIONAL_LIBRARY,
    version: manifest.version,
  });
}
