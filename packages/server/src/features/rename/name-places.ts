import type { Ref, SourceSpan } from '@stplan/model';
import type { FolderView } from '../../document/folder-view.ts';
import { type NamedThing, usesOf } from '../../place/names.ts';

/** Every place where a thing's name is written, without the name of a plan before it. */
export function namePlaces(folder: FolderView, thing: NamedThing): readonly SourceSpan[] {
  const analysis = folder.analysis();
  const { texts } = analysis.workspace;
  const given = thing.elements.map(({ nameSpan }) => nameSpan);
  const used = usesOf(analysis, thing).map(({ span }) => lastWord(span, texts.get(span.file) ?? ''));
  return distinct([...given, ...used, ...(thing.kind === 'plan' ? planPlaces(folder, thing) : [])]);
}

/** Where a plan is named besides: at the head of its parts, and before names that others use of it. */
function planPlaces(folder: FolderView, { name }: NamedThing): readonly SourceSpan[] {
  const { workspace, fragment } = folder.analysis();
  const heads = [...folder.files()].flatMap((file) => {
    const header = fragment(file)?.header;
    return header?.form === 'part' && header.plan.name === name ? [header.plan.span] : [];
  });
  const prefix = `${name}.`;
  const prefixes = [...workspace.plans, ...workspace.libraries].flatMap(({ references }) =>
    references.filter((ref) => writes(ref, prefix)).map(({ span }) => ({ ...span, end: span.start + name.length })),
  );
  return [...heads, ...prefixes];

  function writes({ span }: Ref, start: string): boolean {
    return (workspace.texts.get(span.file) ?? '').startsWith(start, span.start);
  }
}

function lastWord(span: SourceSpan, text: string): SourceSpan {
  const dot = text.slice(span.start, span.end).lastIndexOf('.');
  return { ...span, start: span.start + dot + 1 };
}

function distinct(spans: readonly SourceSpan[]): readonly SourceSpan[] {
  const seen = new Map(spans.map((span) => [`${span.file}\n${span.start}`, span]));
  return [...seen.values()];
}
