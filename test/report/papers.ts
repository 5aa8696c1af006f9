import { mkdirSync, writeFileSync } from 'node:fs';
import { example } from '../../packages/report/test/example.ts';
import { HOSTILE, hostilePlan } from '../../packages/report/test/hostile-plan.ts';
import { largePlan } from '../../packages/report/test/large-plan.ts';
import { paperOf, rollUpOf, type Texts } from '../../packages/report/test/paper.ts';
import { root } from '../architecture/files.ts';

const folder = `${root}out/test/report`;

const files = new Map<string, string>();

/** The paper of some files on the disk, written the first time that it is asked for. */
function written(name: string, texts: () => Texts, drawn: (texts: Texts) => string = paperOf): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.html`;
  writeFileSync(file, drawn(texts()));
  files.set(name, file);
  return file;
}

/** The complete example. */
export const complete = () => written('westmarch', () => example('westmarch'));
/** A plan with one of everything, but few of each. */
export const middle = () => written('estmere', () => example('estmere'));
/** The smallest kind of plan: a position and nine efficiencies. */
export const small = () => written('hampshire', () => example('published/hampshire-isle-of-wight'));
/** Three thousand schemes, and some milestones. */
export const large = () => written('large', () => largePlan(3_000, 100));
/** The roll-up over the published plans. */
export const national = () => written('roll-up', () => example('published'), rollUpOf);
/** The roll-up over a hostile plan and another. */
export const hostileNational = () =>
  HOSTILE.map(
    (text, index) =>
      [
        text,
        written(
          `hostile-roll-up-${index}`,
          () => new Map([...hostilePlan(text), ['other.stplan', 'plan Other "Other" { }']]),
          rollUpOf,
        ),
      ] as const,
  );
/** Every hostile text with its paper. */
export const hostile = () =>
  HOSTILE.map((text, index) => [text, written(`hostile-${index}`, () => hostilePlan(text))] as const);
