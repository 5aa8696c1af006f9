import { isProblem, type Problem } from '@stplan/model';
import type { Archive } from './open-archive.ts';
import { readXml } from './xml.ts';

/** A sheet as the workbook lists it, and the part that holds it. */
export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type WorkbookParts = { readonly sheets: readonly SheetPart[]; readonly dates: 1900 | 1904 };

/** Which sheets a workbook has, in their order, and how it counts days. */
export function readWorkbookParts(archive: Archive): WorkbookParts | Problem {
  const targets = readTargets(archive);
  if (isProblem(targets)) return targets;
  const sheets: SheetPart[] = [];
  let dates: 1900 | 1904 = 1900;
  const problem = readXml(archive.text('xl/workbook.xml') ?? '', 'workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) dates = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /:id$|^id$/.test(key))?.[1] ?? '';
      const part = targets.get(id);
      // a sheet of charts has no cells
      if (part === undefined || !/worksheet/.test(part)) return;
      const state = attributes.state ?? 'visible';
      sheets.push({ name: attributes.name ?? '', hidden: state !== 'visible', part });
    },
  });
  return problem !== undefined ? problem : { sheets, dates };
}

function readTargets(archive: Archive): ReadonlyMap<string, string> | Problem {
  const targets = new Map<string, string>();
  const problem = readXml(archive.text('xl/_rels/workbook.xml.rels') ?? '', 'workbook.xml.rels', {
    open: (name, { Id, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return problem !== undefined ? problem : targets;
}
