import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATIONAL_LIBRARY } from '@stplan/library';
import { type Json, toJson } from '@stplan/model';
import { documentedRule, RULES } from '@stplan/rules';
import { type Analyser, createAnalyser } from '@stplan/server';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { root } from '../architecture/files.ts';
import { edited, type FolderEdit, folderEdit } from './edits.ts';

/** Whatever is typed, made, renamed and deleted, the analysis ends as one that starts with the files as they are then. */

const runs = process.env.STPLAN_FULL ? 400 : 12;

/** Everything that the editor may show of an analysis, with all places. */
function told(analyser: Analyser): Json {
  const { result, reconciliations, workspace } = analyser.analysis();
  const { findings, accepted, waiting } = result;
  const statements = reconciliations.map((made) => ({
    plan: made.plan.name,
    files: made.plan.files,
    statements: made.whole().statements,
  }));
  return toJson({ findings, accepted, waiting, statements }, workspace.texts);
}

function cold(files: ReadonlyMap<string, string>): Json {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  for (const [file, text] of files) analyser.write(file, text);
  return told(analyser);
}

/** Brings an analyser to other files, in the order of their names. */
function bring(analyser: Analyser, files: ReadonlyMap<string, string>): void {
  for (const file of [...analyser.files()]) if (!files.has(file)) analyser.remove(file);
  for (const [file, text] of files) analyser.write(file, text);
}

function filesBelow(folder: string, prefix = ''): [string, string][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.stplan'))
    .map((name) => [`${prefix}${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

/** Two plans of which one uses the figures of the other, a body that both have, a library, and a third plan that stands alone. */
const NEIGHBOURS = new Map([
  [
    'east/plan.stplan',
    `plan East "East" { footprint East  period 2017/18 to 2018/19 }
footprint East "East" { members EUH  shares ECCG 60% }
organisation ECCG "East commissioner" { kind ccg }
organisation EUH "East hospitals" { kind acute trust }
position EUH in £m annual {
  years       2017/18  2018/19
  do nothing    (1.0)    (2.0)
  planned     = Alone.A1.planned
}
efficiency Beds "Fewer beds" { owner EUH  kind cip  effect in £m annual { years 2017/18 2018/19
  EUH cost 1.0 2.0
  net      1.0 2.0 } }
`,
  ],
  [
    'west/plan.stplan',
    `plan West "West" { footprint West  period 2017/18 to 2018/19 }
footprint West "West" { members WUH  shares East.ECCG 40% }
organisation WUH "West hospitals" { kind acute trust }
position WUH in £m annual {
  years       2017/18  2018/19
  do nothing    (1.0)    (2.0)
  planned     = East.EUH.planned
}
expect in 2018/19: East.EUH.planned >= £0.0m else "The neighbour must break even."
`,
  ],
  [
    'alone.stplan',
    `plan Alone "Alone" { period 2017/18 to 2018/19 }
organisation A1 "A" { kind ccg }
position A1 in £m annual {
  years   2017/18  2018/19
  planned     0.0      0.0
}
milestone Opens "It opens" { due 1 April 2018  after Approval }
`,
  ],
  ['shared.stplan', 'library Shared\n\norganisation NHSX "A national body" { kind regulator }\n'],
]);

/** A change of one file, and the file in which something else is found then, or no longer is. */
const AFAR: readonly (readonly [title: string, file: string, from: string, to: string, seenIn: string])[] = [
  ['a share that another footprint adds to', 'west/plan.stplan', 'ECCG 40%', 'ECCG 50%', 'east/plan.stplan'],
  ['a figure that another plan uses', 'east/plan.stplan', '= Alone.A1.planned', '(1.0) (1.0)', 'west/plan.stplan'],
  [
    'a figure that a plan uses by way of another',
    'alone.stplan',
    '0\\.0      0\\.0',
    '(1.0)  (1.0)',
    'west/plan.stplan',
  ],
  ['a name that another plan uses', 'east/plan.stplan', 'EUH', 'EUX', 'west/plan.stplan'],
  [
    'a name that another plan has',
    'east/plan.stplan',
    'efficiency Beds',
    'milestone Approval { due 1 May 2017 }\n$&',
    'alone.stplan',
  ],
  ['a plan that is no longer there', 'east/plan.stplan', 'plan East', 'plan Eastern', 'west/plan.stplan'],
];

/** Runs edits one by one, and looks whether the analysis is that of a cold start after each. */
function follows(first: ReadonlyMap<string, string>, edits: readonly FolderEdit[]): void {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  let files = first;
  bring(analyser, files);
  analyser.analysis();
  for (const edit of edits) {
    files = edited(files, edit, first);
    bring(analyser, files);
    expect(told(analyser)).toEqual(cold(files));
  }
}

it.each(AFAR)('of %s', (_, file, from, to, seenIn) => {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  const after = new Map(NEIGHBOURS).set(file, (NEIGHBOURS.get(file) ?? '').replace(new RegExp(from, 'g'), to));
  const rulesIn = () =>
    analyser
      .analysis()
      .findings.get(seenIn)
      ?.map(({ finding }) => finding.message);
  bring(analyser, NEIGHBOURS);
  const before = rulesIn();
  bring(analyser, after);
  expect(told(analyser)).toEqual(cold(after));
  expect(rulesIn()).not.toEqual(before);
  bring(analyser, NEIGHBOURS);
  expect(told(analyser)).toEqual(cold(NEIGHBOURS));
});

const patience = { timeout: 600_000 };
const sequences = { numRuns: runs, seed: 2017, endOnFailure: !process.env.STPLAN_FULL };

it('of plans that use each other', patience, () => {
  fc.assert(
    fc.property(fc.array(folderEdit, { minLength: 3, maxLength: 12 }), (edits) => follows(NEIGHBOURS, edits)),
    sequences,
  );
});

it('of a plan in many files beside another plan', patience, () => {
  const first = new Map([...filesBelow('examples/estmere'), ...NEIGHBOURS]);
  fc.assert(
    fc.property(fc.array(folderEdit, { minLength: 2, maxLength: 6 }), (edits) => follows(first, edits)),
    {
      ...sequences,
      numRuns: Math.ceil(runs / 3),
    },
  );
});

it('of the examples of every rule, one after the other in one folder', patience, () => {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  const kept = [...NEIGHBOURS];
  for (const { id } of RULES.filter((_, index) => process.env.STPLAN_FULL || index % 8 === 0)) {
    const { bad = [], good = [] } = documentedRule(id)?.docs ?? {};
    for (const example of [bad, good, bad]) {
      const files = new Map([...kept, ...example.map(({ file, text }): [string, string] => [file, text])]);
      bring(analyser, files);
      expect(told(analyser), id).toEqual(cold(files));
    }
  }
});
