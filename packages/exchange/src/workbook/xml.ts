import type { Problem } from '@stplan/model';
import { SaxesParser } from 'saxes';

/** What is told of an XML part while it is read; names come without their namespace prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Reads an XML part. Document types are refused: no workbook has one, and entities are what traps are made of. */
export function readXml(xml: string, part: string, handlers: XmlHandlers): Problem | undefined {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('doctype', () => {
    throw new SyntaxError('a document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return undefined;
  } catch {
    return { error: `its part ${part} cannot be read: open it in a spreadsheet program and save it again as .xlsx` };
  }
}
