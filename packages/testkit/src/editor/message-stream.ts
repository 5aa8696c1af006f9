import type { Readable, Writable } from 'node:stream';

/** A message of JSON-RPC. */
export type Message = {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
};

/** Hears messages from a stream: a header with their length, an empty line, JSON. */
export function hearMessages(stream: Readable, heard: (message: Message) => void): void {
  let buffer: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(head + 4, end).toString()) as Message;
      buffer = buffer.subarray(end);
      heard(message);
    }
  });
}

/** Says a message on a stream. */
export function sayMessage(stream: Writable, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
