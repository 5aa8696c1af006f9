import type { Problem } from '@stplan/model';
import { GENERAL, type NumberFormat, numberFormat } from './number-format.ts';
import { readXml } from './xml.ts';

/** The number formats of a workbook's cells, by the style that a cell names. */
export function readStyles(xml: string | undefined): readonly NumberFormat[] | Problem {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  const problem =
    xml === undefined
      ? undefined
      : readXml(xml, 'styles.xml', {
          open: (name, attributes) => {
            if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
            if (name === 'cellXfs') inCells = true;
            if (name === 'xf' && inCells) ids.push(Number(attributes.numFmtId ?? 0));
          },
          close: (name) => {
            if (name === 'cellXfs') inCells = false;
          },
        });
  if (problem !== undefined) return problem;
  return ids.length === 0 ? [GENERAL] : ids.map((id) => numberFormat(id, codes));
}
