import { deflateSync } from 'node:zlib';

/** How many objects are compressed together. */
const TOGETHER = 400;

type PdfObject = { readonly number: number; readonly body: string; readonly stream: boolean };

/**
 * The same PDF in less room. A browser describes every cell of every table to screen readers, one object each and none
 * compressed: most of a large paper. PDF 1.5 packs objects together (ISO 32000-1, 7.5.7 and 7.5.8). A file that is
 * built in another way than browsers build theirs is given back as it is.
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = objectsIn(text);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+\d+\s+%%EOF\s*$/.exec(text)?.[1];
  if (objects === undefined || trailer === undefined || !text.startsWith('%PDF-1.4\n')) return pdf;
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const head = text.slice(0, text.search(/\d+ 0 obj\n/)).replace('%PDF-1.4', '%PDF-1.5');
  const pieces: string[] = [head];
  /** Kind, and where: from the start of the file, or in which packet and at what place of it. */
  const places = new Map<number, readonly [kind: number, first: number, second: number]>();
  let length = head.length;
  const write = (number: number, body: string) => {
    const piece = `${number} 0 obj\n${body}\nendobj\n`;
    places.set(number, [1, length, 0]);
    pieces.push(piece);
    length += piece.length;
  };
  for (const { number, body, stream } of objects) if (stream) write(number, body);
  const packed = objects.filter(({ stream }) => !stream);
  let next = size;
  for (let from = 0; from < packed.length; from += TOGETHER) {
    const group = packed.slice(from, from + TOGETHER);
    for (const [index, { number }] of group.entries()) places.set(number, [2, next, index]);
    write(next, packet(group));
    next += 1;
  }
  places.set(next, [1, length, 0]);
  const start = length;
  const table = Buffer.alloc((next + 1) * 7);
  for (const [number, [kind, first, second]] of places) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(first, number * 7 + 1);
    table.writeUInt16BE(second, number * 7 + 5);
  }
  const kept = trailer.replace(/\/Size\s+\d+/, '');
  write(next, streamOf(`/Type /XRef /Size ${next + 1} /W [1 4 2] ${kept.trim()}`, table.toString('latin1')));
  const compact = Buffer.from(`${pieces.join('')}startxref\n${start}\n%%EOF\n`, 'latin1');
  return compact.length < pdf.length ? compact : pdf;
}

/** The objects that the table of a PDF names; undefined if something in it is not as expected. */
function objectsIn(text: string): readonly PdfObject[] | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn][ \r]\n)+)trailer/.exec(text.slice(start));
  const entries = table?.[2]?.match(/.{20}/gs) ?? [];
  if (table === null || entries.length !== Number(table[1])) return undefined;
  const offsets = entries.flatMap((entry, number) =>
    entry[17] === 'n' ? [{ number, offset: Number(entry.slice(0, 10)) }] : [],
  );
  offsets.sort((a, b) => a.offset - b.offset);
  const objects: PdfObject[] = [];
  for (const [index, { number, offset }] of offsets.entries()) {
    const whole = text.slice(offset, offsets[index + 1]?.offset ?? start).trimEnd();
    const opening = `${number} 0 obj\n`;
    if (!whole.startsWith(opening) || !whole.endsWith('\nendobj')) return undefined;
    const body = whole.slice(opening.length, -'\nendobj'.length);
    objects.push({ number, body, stream: body.endsWith('endstream') });
  }
  return objects;
}

/** Objects one after the other, behind a list of their numbers and places. */
function packet(group: readonly PdfObject[]): string {
  let at = 0;
  const places = group.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const list = `${places.join(' ')}\n`;
  const bodies = group.map(({ body }) => body).join('\n');
  return streamOf(`/Type /ObjStm /N ${group.length} /First ${list.length}`, list + bodies);
}

function streamOf(entries: string, content: string): string {
  const data = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1');
  return `<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`;
}
