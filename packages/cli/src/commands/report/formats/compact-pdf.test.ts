import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compactPdf } from './compact-pdf.ts';

/** A PDF built as browsers build theirs: objects, a table of where they are, a trailer. */
function pdfOf(bodies: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const entries = bodies.map((body, index) => {
    const at = String(text.length).padStart(10, '0');
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const size = bodies.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** Every object of a packed PDF by its number, found as a reader finds it: through the table at its end. */
function objectsOf(pdf: Uint8Array): Map<number, string> {
  const text = Buffer.from(pdf).toString('latin1');
  const content = (at: number) => {
    const [whole = '', length] = /<<.*?\/Length (\d+)>>\nstream\n/s.exec(text.slice(at)) ?? [];
    const start = text.indexOf(whole, at) + whole.length;
    return inflateSync(Buffer.from(text.slice(start, start + Number(length)), 'latin1'));
  };
  const table = content(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]));
  const entry = (number: number) =>
    [table[number * 7], table.readUInt32BE(number * 7 + 1), table.readUInt16BE(number * 7 + 5)] as const;
  const objects = new Map<number, string>();
  for (let number = 0; number < table.length / 7; number++) {
    const [kind, first, second] = entry(number);
    if (kind === 1) objects.set(number, text.slice(first, text.indexOf('\nendobj', first)));
    if (kind !== 2) continue;
    const packet = content(entry(first)[1]).toString('latin1');
    const list = packet.slice(0, packet.indexOf('\n')).split(' ').map(Number);
    const begin = packet.indexOf('\n') + 1;
    const end = list[second * 2 + 3];
    expect(list[second * 2]).toBe(number);
    objects.set(number, packet.slice(begin + (list[second * 2 + 1] ?? 0), end && begin + end - 1));
  }
  return objects;
}

const bodies = Array.from({ length: 600 }, (_, index) =>
  index % 100 === 7 ? `<</Length 9>>\nstream\n\x00\xffendobj\xe9\nendstream` : `<</Type /StructElem\n/P ${index} 0 R>>`,
);

test('every object of a packed PDF is where its table says, and as it was', () => {
  const pdf = pdfOf(bodies);
  const compact = compactPdf(pdf);
  expect(compact.length).toBeLessThan(pdf.length / 3);
  const objects = objectsOf(compact);
  for (const [index, body] of bodies.entries()) {
    const found = objects.get(index + 1);
    if (body.endsWith('endstream')) expect(found?.startsWith(`${index + 1} 0 obj\n<</Length 9>>\nstream\n`)).toBe(true);
    else expect(found).toBe(body);
  }
});

test.each([
  ['another kind of file', Buffer.from('hello')],
  ['a later version', Buffer.from(Buffer.from(pdfOf(bodies)).toString('latin1').replace('1.4', '1.7'), 'latin1')],
  [
    'a table that points elsewhere',
    Buffer.from(Buffer.from(pdfOf(bodies)).toString('latin1').replace('%PDF-1.4\n', '%PDF-1.4\n% '), 'latin1'),
  ],
])('%s stays as it is', (_, pdf) => {
  expect(compactPdf(pdf)).toBe(pdf);
});
