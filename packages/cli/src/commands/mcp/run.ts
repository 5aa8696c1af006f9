import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { visibleLines } from '../../output/visible-lines.ts';
import type { Surroundings } from '../../surroundings.ts';
import { createServer } from './create-server.ts';
import { planReader } from './plan-reader.ts';
import { servedFolders } from './served-folders.ts';

/** The options of `stplan mcp`. */
export type McpOptions = { readonly settings?: string };

/** The longest message that is taken; a plan file that is given as text is far shorter. */
const LONGEST_MESSAGE = 32 * 1024 * 1024;

/** The two ways of the conversation. */
export type Conversation = { readonly input: Readable & { readonly isTTY?: boolean }; readonly output: Writable };

/** Serves an assistant until it closes the conversation. Only messages go to its output; what else there is to say, elsewhere. */
export async function runMcp(
  folders: readonly string[],
  { settings }: McpOptions,
  { input, output }: Conversation,
  { cwd, env, stderr }: Pick<Surroundings, 'cwd' | 'env' | 'stderr'>,
): Promise<void> {
  const served = await servedFolders(folders, cwd);
  const settingsFile = settings === undefined ? undefined : resolve(cwd, settings);
  const read = planReader(served, settingsFile);
  const log = (line: string) => stderr.write(`${visibleLines(line)}\n`);
  if (input.isTTY) {
    log(`stplan: serving ${served.folders.join(', ')} to an assistant that starts this command; Ctrl-C ends it`);
  }
  const transport = new StdioServerTransport(input, output, { maxBufferSize: LONGEST_MESSAGE });
  const closed = new Promise<void>((done) => {
    input.once('end', done).once('close', done);
    output.once('close', done).once('error', () => done());
  });
  const handle = serveStdio(
    () =>
      createServer({
        log,
        contextFor: (asking) => ({ served, settingsFile, env, analyse: (asked) => read(asked, asking) }),
      }),
    { transport, onerror: (error) => log(`stplan: a message could not be used: ${firstLine(error)}`) },
  );
  await closed;
  await handle.close();
}

/** The checks of the protocol tell a whole tree of what is wrong. */
function firstLine({ name, message }: Error): string {
  return name === 'ZodError' || message.startsWith('[') ? 'it is no request, notification or answer' : message;
}
