import type { Bodies, Organisation, PlanElement } from '@stplan/model';
import type { FolderView } from '../../document/folder-view.ts';
import { plainMarkdown } from '../../document/plain-markdown.ts';
import { membership } from '../../place/membership.ts';
import { excerpt } from './element-card.ts';

/** The bodies of the national library with a code: the latest name first. Undefined where there are none. */
export function codeCard(folder: FolderView, written: string): string | undefined {
  const analysis = folder.analysis();
  const code = written.trim().toUpperCase();
  const found = analysis.workspace.bodies && withCode(analysis.workspace.bodies, code);
  if (found === undefined || found.length === 0) return undefined;
  return found
    .map((body) =>
      [
        `**${plainMarkdown(code)}** · ${plainMarkdown(body.title ?? body.name)}`,
        excerpt(folder, body),
        plainMarkdown(membership(body, analysis)),
        plainMarkdown(sourcesOf(body, analysis.workspace.bodies)),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    )
    .concat('from the national library')
    .join('\n\n');
}

/** Where what is said of a body comes from, in words. */
function sourcesOf(body: PlanElement, bodies: Bodies | undefined): string {
  const { ods, code, closed, successor } = body as Partial<Organisation>;
  const cited = [ods, code, closed, successor].flatMap((stated) => stated?.citations ?? []);
  const titles = cited.flatMap(({ source }) => bodies?.library().lookup(source.name, ['source'])?.title ?? []);
  return titles.length === 0 ? '' : `Source: ${[...new Set(titles)].join('; ')}`;
}

function withCode({ register, library }: Bodies, code: string): readonly PlanElement[] {
  const { organisations, footprints } = register();
  const names = [...organisations, ...footprints].filter(
    (body) => body.code === code || ('ods' in body && body.ods === code),
  );
  // one that was taken over by another of the same code is its former name
  const latestFirst = [...names].sort((a, b) => Number(a.successor !== undefined) - Number(b.successor !== undefined));
  return latestFirst.flatMap(({ name }) => library().lookup(name, ['organisation', 'footprint']) ?? []);
}
