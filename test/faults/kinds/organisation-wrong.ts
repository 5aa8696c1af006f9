import { editedText, lineAt, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

const OTHERS: readonly (readonly [string, string])[] = [
  ['NorthCCG', 'SouthCCG'],
  ['SouthCCG', 'NorthCCG'],
  ['AcuteTrust', 'CommunityTrust'],
  ['CommunityTrust', 'AcuteTrust'],
  ['WUH', 'WMH'],
  ['WMH', 'WCT'],
  ['WCT', 'WUH'],
];

export const organisationWrong: FaultKind = {
  title: 'an effect is booked by the wrong organisation',
  faults: (plan) =>
    plan.rows
      .filter(({ table }) => ['effect', 'revenue'].includes(table.kind))
      .flatMap((row) => {
        const [name, wrong] = OTHERS.find(([one]) => row.label.split(' ')[0] === one) ?? [];
        const largest = Math.max(...row.cells.map(({ text }) => Number(text.replace(/[^\d.]/g, '') || 0)));
        if (name === undefined || wrong === undefined || largest < 0.5) return [];
        return [
          {
            what: `${short(plan, row.file)}:${row.line} ${row.label}: of ${wrong}`,
            texts: editedText(plan, row.file, new Map([[row.line, row.text.replace(name, wrong)]])),
            places: [
              lineAt(row),
              row.table.element,
              ...plan.elements.filter((one) => one.kind === 'position' && one.name === name),
            ],
            rules: ['finance/bridge', 'efficiency/double-count', 'language/duplicate-row', 'contract/tie'],
          },
        ];
      }),
};
