import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** What a tool answered, as an assistant is given it. */
export type ToolAnswer = {
  readonly text: string;
  /** Its values; none where it is an error. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
};

/** A machine that does much else may take its time; how long, is for the test to say. */
const PATIENCE = { timeout: 600_000, timeoutMs: 600_000 };

/** An assistant with a server of its own. */
export type Assistant = {
  readonly client: Client;
  readonly call: (name: string, args?: Readonly<Record<string, unknown>>) => Promise<ToolAnswer>;
  /** What the server wrote on standard error so far. */
  readonly complaints: () => string;
  readonly close: () => Promise<void>;
};

/**
 * Starts a server over standard input and output and begins the conversation, as an assistant does: with a handshake, as
 * most do, or as `newest` says, in the way of the newest protocol.
 */
export async function spawnAssistant(
  command: readonly string[],
  cwd: string,
  { newest = false }: { readonly newest?: boolean } = {},
): Promise<Assistant> {
  const [program = '', ...args] = command;
  const transport = new StdioClientTransport({ command: program, args, cwd, stderr: 'pipe' });
  let complaints = '';
  transport.stderr?.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const mode = newest ? { pin: '2026-07-28' } : 'legacy';
  const versionNegotiation = { mode, probe: PATIENCE } as const;
  const client = new Client({ name: 'stplan-test', version: '1.0.0' }, { versionNegotiation });
  await client.connect(transport, PATIENCE);
  // answers are held against the forms that the list declares
  await client.listTools(undefined, PATIENCE);
  return {
    client,
    call: async (name, args = {}) => {
      const {
        content,
        structuredContent,
        isError = false,
      } = await client.callTool({ name, arguments: { ...args } }, PATIENCE);
      const texts = content.map((part) => (part.type === 'text' ? part.text : `<${part.type}>`));
      return { text: texts.join('\n'), data: (structuredContent ?? {}) as ToolAnswer['data'], isError };
    },
    complaints: () => complaints,
    close: () => client.close(),
  };
}
