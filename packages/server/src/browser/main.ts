import { NATIONAL_LIBRARY } from '@stplan/library';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import manifest from '../../package.json' with { type: 'json' };
import { FEATURES } from '../features/features.ts';
import { CLOCK } from '../session/clock.ts';
import { startSession } from '../session/start-session.ts';
import { clientHost } from './client-host.ts';

/** The worker itself, as far as a connection needs it. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startSession(connection, {
  host: clientHost(connection),
  clock: CLOCK,
  features: FEATURES,
  library: NATIONAL_LIBRARY,
  version: manifest.version,
});
