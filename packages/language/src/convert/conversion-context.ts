import type { Finding, Period, Ref, SourceSpan } from '@stplan/model';
import type { OpenFile } from '../parse/parse-plan.ts';
import type { PlanToken } from '../parse/parsed-file.ts';

/** What the converters of one file share: what they read from, and what they collect. */
export type ConversionContext = {
  /** The path of the file as the workspace names it. */
  readonly file: string;
  readonly text: string;
  /** Worked out when first asked for, which only findings do. */
  readonly tokens: readonly PlanToken[];
  /** Where comments with three slashes start. */
  readonly docs: ReadonlySet<number>;
  /** The plan or library that the file belongs to. */
  readonly owner: string | undefined;
  /** Every name used for another element, in the order in which converters met them. */
  readonly references: Ref[];
  /** The names among them, each once. */
  readonly names: Map<string, string>;
  readonly findings: Finding[];
  /** Every place that was made, for those who move them; undefined where nobody does. */
  readonly places: SourceSpan[] | undefined;
  /** Periods already read, by their text: tables repeat the same ones. */
  readonly periods: Map<string, Period>;
  /** The rows of periods without faults in the element that is read, by how many periods they name: the last of each. */
  readonly headed: Map<number, string>;
  /** The row of so many periods that the file suggests in front of the element that is read. */
  readonly headerBefore: (count: number) => string | undefined;
  /** The periods of headers without faults, by their words: tables of the same periods share one list. */
  readonly headers: Map<string, readonly Period[]>;
};

/** The context for converting one parsed file. */
export function conversionContext(
  parsed: OpenFile,
  file: string,
  owner: string | undefined,
  headerBefore: ConversionContext['headerBefore'],
  places?: SourceSpan[],
): ConversionContext {
  return {
    file,
    text: parsed.text,
    get tokens() {
      return parsed.tokens;
    },
    docs: new Set(parsed.comments.flatMap(({ form, start }) => (form === 'doc' ? start : []))),
    owner,
    references: [],
    names: new Map(),
    findings: [],
    places,
    periods: new Map(),
    headed: new Map(),
    headerBefore,
    headers: new Map(),
  };
}
