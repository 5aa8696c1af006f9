/** What the bytes of a file turned out to be. */
export type DecodedText =
  | { readonly form: 'text'; readonly text: string }
  /** Text in another encoding, or damaged; `offset` is the first character that shows it. */
  | { readonly form: 'doubtful'; readonly text: string; readonly offset: number; readonly encoding: string | undefined }
  /** Not text, at least not in an encoding that says so. */
  | { readonly form: 'binary'; readonly looksLike: string | undefined };

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so; anything else is told apart as well as can be. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const sample = bytes.subarray(0, 4096);
  if (marked === 'utf-8' && bytes.includes(0)) return { form: 'binary', looksLike: unmarkedUtf16(sample) };
  const text = tryDecode(bytes, marked);
  if (text !== undefined)
    return text.includes('\0') ? { form: 'binary', looksLike: undefined } : { form: 'text', text };
  return marked === 'utf-8' ? doubtful(bytes) : { form: 'binary', looksLike: 'UTF-16 that was cut off or damaged' };
}

function tryDecode(bytes: Uint8Array, encoding: string, options: { stream?: boolean } = {}): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** In UTF-16 every other byte of English text is zero. */
function unmarkedUtf16(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  return most > sample.length / 4 && most > 10 * Math.min(even, odd) ? 'UTF-16 without a byte order mark' : undefined;
}

/** Bytes that are not UTF-8: damaged where characters beyond ASCII were read before, else the old encoding of Windows. */
function doubtful(bytes: Uint8Array): DecodedText {
  const valid = validLength(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, valid));
  if (before.length < valid) {
    return { form: 'doubtful', text: new TextDecoder().decode(bytes), offset: before.length, encoding: undefined };
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { form: 'doubtful', text, offset: valid, encoding: 'Windows-1252' };
}

/** How many bytes from the start are UTF-8, counted to the start of the first character that is not. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // As the beginning of more, so that a character cut in two is no fault yet.
    if (tryDecode(bytes.subarray(0, middle), 'utf-8', { stream: true }) === undefined) high = middle - 1;
    else low = middle;
  }
  while (low > 0 && tryDecode(bytes.subarray(0, low), 'utf-8') === undefined) low--;
  return low;
}
