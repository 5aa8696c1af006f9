import { type ParsedFile, parsePlan } from '@stplan/language';
import type { PageExample } from './read-page.ts';

/** A file of the small workspace that an example is read in. */
export type ExampleFile = { readonly path: string; readonly text: string };

/** Where an example stands in its workspace, and how many lines were put before it. */
export type CompletedExample = {
  readonly files: readonly ExampleFile[];
  readonly path: string;
  readonly linesBefore: number;
};

type Element = ParsedFile['tree']['elements'][number];

/** What an element is called among those of its kind; elements that may stand any number of times have no key. */
function keyOf(element: Element): string | undefined {
  const named = element as { readonly kind?: string; readonly name?: string; readonly subject?: { $refText: string } };
  const name = named.name ?? named.subject?.$refText;
  return name === undefined ? undefined : `${element.$type} ${named.kind ?? ''} ${name}`;
}

function spanOf(node: { readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined }) {
  const { offset = 0, end = 0 } = node.$cstNode ?? {};
  return { start: offset, end };
}

/**
 * Puts an example into the world of its pages. The prelude's first file defines the plan, the others are libraries.
 * What the example declares itself is taken out of the prelude; an example without a header is made a part of the
 * prelude's plan, unless its page says `no header`.
 */
export function completeExample(example: PageExample, prelude: readonly ExampleFile[]): CompletedExample {
  const parsed = parsePlan(example.text);
  const plan = parsePlan(prelude[0]?.text ?? '').tree.header;
  const planName = plan?.$type === 'PlanDefinition' ? plan.name : '';
  const { header, elements } = parsed.tree;
  const declared = new Set(elements.map(keyOf).filter((key) => key !== undefined));
  const definesPlan = header?.$type === 'PlanDefinition' && header.name === planName;
  const head = header !== undefined || example.info === 'no header' ? '' : `part of ${planName}\n`;
  const path = 'example.stplan';
  return {
    files: [...prelude.map((file) => reduced(file, declared, definesPlan)), { path, text: head + example.text }],
    path,
    linesBefore: head === '' ? 0 : 1,
  };
}

function reduced({ path, text }: ExampleFile, declared: ReadonlySet<string>, definesPlan: boolean): ExampleFile {
  const { header, elements } = parsePlan(text).tree;
  let kept = text;
  const blank = ({ start, end }: { start: number; end: number }, by: string): void => {
    kept = kept.slice(0, start) + by.padEnd(end - start) + kept.slice(end);
  };
  for (const element of elements) if (declared.has(keyOf(element) ?? '')) blank(spanOf(element), '');
  if (definesPlan && header?.$type === 'PlanDefinition') blank(spanOf(header), `part of ${header.name}`);
  return { path, text: kept };
}
