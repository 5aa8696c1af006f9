import type { ElementBase, ElementKind, SourceSpan, Stated } from '@stplan/model';
import { docComment } from '../comments/doc-comment.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, spanAt, spanOf, textOf } from '../place.ts';
import { fix, report } from '../report.ts';
import { plainText } from '../statements/long-text.ts';
import { type Evidenced, stated } from '../statements/stated.ts';

/** An element as the parser has it. */
export type ElementNode = Placed & { readonly title?: string | undefined };

/** What every element has, for one that is defined with a name; undefined when the parser found none. */
export function elementBase<K extends ElementKind>(
  context: ConversionContext,
  node: ElementNode & { readonly name: string },
  kind: K,
  texts: readonly Stated<string>[] = [],
): ElementBase<K> | undefined {
  if (node.name === undefined) return undefined;
  const span = spanOf(context, node);
  const start = firstCapital(context.text, span.start);
  const nameSpan = spanAt(context, start, start + node.name.length);
  return namedBase(context, node, kind, simpleName(context, node.name, nameSpan), nameSpan, texts);
}

/** Where the next capital letter stands, with which names begin; keywords are lower case. */
function firstCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return at;
  }
  return from;
}

/** What every element has, with a name that comes from elsewhere: its subject's, or none. */
export function namedBase<K extends ElementKind>(
  context: ConversionContext,
  node: ElementNode,
  kind: K,
  name: string,
  nameSpan: SourceSpan,
  texts: readonly Stated<string>[],
): ElementBase<K> {
  const span = spanOf(context, node);
  return { kind, name, title: node.title, doc: docComment(context, span.start), span, nameSpan, texts };
}

/** An element belongs to the plan of its file, so its own name needs no plan before it. */
function simpleName(context: ConversionContext, name: string, span: SourceSpan): string {
  const simple = name.slice(name.lastIndexOf('.') + 1);
  if (simple === name) return name;
  report(context, 'language/dotted-definition', {
    message: `${name} is defined here, but a definition takes a name without a plan before it.`,
    help: 'What a file defines belongs to the plan that its first line names.',
    span,
    fixes: [fix(`Write ${simple}`, { span, text: simple }, name === `${context.owner}.${simple}`)],
  });
  return simple;
}

/** A statement that is a text of the author. */
export function longText(
  node: Evidenced & { readonly text: string },
  context: ConversionContext,
): Stated<string> | undefined {
  return stated(context, node, node.text === undefined ? undefined : plainText(node.text));
}

/** The word or words that an element without a name begins with. */
export function keywordSpan(context: ConversionContext, node: Placed): SourceSpan {
  const span = spanOf(context, node);
  const word = /^[a-z-]+/.exec(textOf(context, span))?.[0] ?? '';
  return spanAt(context, span.start, span.start + word.length);
}
