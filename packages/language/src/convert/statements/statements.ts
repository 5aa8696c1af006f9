import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, quoted, spanOf, textOf } from '../place.ts';
import { fix, report } from '../report.ts';
import { repeatKey } from './repeatable.ts';

type Statement = Placed & { readonly $type: string };

/** The statements of an element, sorted by their kind. */
export type Statements<S extends Statement> = {
  /** The value of the only statement of a kind; of several, which is a finding, the first one's. */
  readonly one: <T extends S['$type'], V>(
    type: T,
    convert: (node: Extract<S, { readonly $type: T }>, context: ConversionContext) => V | undefined,
  ) => V | undefined;
  /** The values of all statements of a kind, in order. */
  readonly all: <T extends S['$type'], V>(
    type: T,
    convert: (node: Extract<S, { readonly $type: T }>, context: ConversionContext) => V | readonly V[] | undefined,
  ) => readonly V[];
};

/** Most kinds of statement stand in few elements, so what has none shares one list. */
const NONE: readonly never[] = [];

/** Sorts the statements of an element and reports those that say a thing twice. */
export function sortStatements<S extends Statement>(
  context: ConversionContext,
  nodes: readonly S[] | undefined,
): Statements<S> {
  const all = nodes ?? [];
  if (all.length > 1 && mayRepeat(all)) {
    const first = new Map<string, S>();
    for (const node of all) reportRepeated(context, node, first);
  }
  // A few statements are looked through sooner than they are sorted.
  return {
    // All are converted, so that what is wrong inside the later ones and the names they use are not lost.
    one: <V>(type: string, convert: (node: never, context: ConversionContext) => V | undefined) => {
      let value: V | undefined;
      let isFirst = true;
      for (const node of all) {
        if (node.$type !== type) continue;
        const converted = convert(node as never, context);
        if (isFirst) value = converted;
        isFirst = false;
      }
      return value;
    },
    all: <V>(type: string, convert: (node: never, context: ConversionContext) => V | readonly V[] | undefined) => {
      let values: V[] | undefined;
      for (const node of all) {
        if (node.$type !== type) continue;
        const converted = convert(node as never, context);
        if (converted === undefined) continue;
        values ??= [];
        if (Array.isArray(converted)) for (const value of converted) values.push(value);
        else values.push(converted as V);
      }
      return values ?? NONE;
    },
  };
}

/** Whether two statements are of one kind, without which none is repeated. */
function mayRepeat(all: readonly Statement[]): boolean {
  for (let index = 1; index < all.length; index++) {
    const { $type } = all[index] as Statement;
    for (let before = 0; before < index; before++) if (all[before]?.$type === $type) return true;
    // among many the Map is quicker
    if (index > 12) return true;
  }
  return false;
}

function reportRepeated<S extends Statement>(context: ConversionContext, node: S, first: Map<string, S>): void {
  const key = repeatKey(node);
  if (key === undefined) return;
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, node);
    return;
  }
  const [one, other] = [spanOf(context, before), spanOf(context, node)];
  const same = textOf(context, one) === textOf(context, other);
  report(context, 'language/duplicate-statement', {
    message: same
      ? `${quoted(context, other)} is stated twice.`
      : `${quoted(context, one)} is already stated, so ${quoted(context, other)} does not count.`,
    help: 'State it once.',
    span: other,
    related: [{ message: 'It is stated here first.', span: one }],
    fixes: [fix('Remove the second statement', { span: other, text: '' }, same)],
  });
}
