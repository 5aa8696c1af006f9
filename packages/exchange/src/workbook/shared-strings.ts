import type { Problem } from '@stplan/model';
import { readXml } from './xml.ts';

/** The texts that a workbook's cells name by number; phonetic hints are left away. */
export function readSharedStrings(xml: string | undefined): readonly string[] | Problem {
  const texts: string[] = [];
  let current = '';
  let reading = false;
  let phonetic = false;
  const problem =
    xml === undefined
      ? undefined
      : readXml(xml, 'sharedStrings.xml', {
          open: (name) => {
            if (name === 'si') current = '';
            if (name === 'rPh') phonetic = true;
            if (name === 't') reading = true;
          },
          close: (name) => {
            if (name === 'si') texts.push(unescaped(current));
            if (name === 'rPh') phonetic = false;
            if (name === 't') reading = false;
          },
          text: (text) => {
            if (reading && !phonetic) current += text;
          },
        });
  return problem !== undefined ? problem : texts;
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
