import {
  ELEMENT_KINDS,
  type ElementKind,
  organisationsOf,
  type Plan,
  type PlanElement,
  visibleText,
} from '@stplan/model';
import * as z from 'zod';
import { placesOf } from '../../../output/places-in.ts';
import { visibleLines } from '../../../output/visible-lines.ts';
import { askedWords } from '../asked-words.ts';
import { firstOf, leftOutText } from '../bounded.ts';
import { concerning } from '../concerns.ts';
import { LEFT_OUT, limitOf, ORGANISATION, PATHS, PLACE, PLAN } from '../fields.ts';
import { tool } from '../tool.ts';

const KIND = z.enum(ELEMENT_KINDS);

/** What plans are made of, with the places where it stands. */
export const listElements = tool({
  name: 'list_elements',
  title: 'List elements of plans',
  description:
    'Lists the elements of a kind with their titles and places: organisations, positions, contracts, efficiencies (savings schemes), investments, capital, milestones, commitments, risks, service changes, scenarios and others; with `source` their plan text too. Without a kind it counts the elements of every kind.',
  quotes: true,
  input: z.strictObject({
    kind: KIND.optional().describe('What to list; the elements of every kind are counted when left out.'),
    words: z.string().max(200).optional().describe('Only those whose name or title has all of these words.'),
    organisation: ORGANISATION,
    source: z.boolean().default(false).describe('Give the text of each element as it stands in its file.'),
    paths: PATHS,
    plan: PLAN,
    limit: limitOf(100, 1000, 'elements'),
  }),
  output: z.strictObject({
    counts: z.array(z.strictObject({ kind: KIND, count: z.int() })).describe('Only of kinds that are there.'),
    elements: z.array(
      z.strictObject({
        plan: z.string(),
        kind: KIND,
        name: z.string(),
        title: z.string().optional(),
        ...PLACE,
        endLine: z.int(),
        source: z.string().optional(),
      }),
    ),
    leftOut: LEFT_OUT,
  }),
  answer: async ({ kind, words, organisation, source, paths, plan, limit }, { analyse }) => {
    const analysis = await analyse({ paths, plan });
    const { texts } = analysis.workspace;
    const placeOf = placesOf(texts);
    const asked = askedWords(words);
    const found = concerning(analysis, organisation).flatMap(({ plan: own }) =>
      elementsOf(own)
        .filter(({ name, title }) => asked.every((word) => `${name} ${title ?? ''}`.toLowerCase().includes(word)))
        .map((element) => ({ element, plan: own.name })),
    );
    const counts = ELEMENT_KINDS.map((one) => ({
      kind: one,
      count: found.filter(({ element }) => element.kind === one).length,
    })).filter(({ count }) => count > 0);
    const { shown, leftOut } = firstOf(
      found.filter(({ element }) => element.kind === kind),
      limit,
    );
    const elements = shown.map(({ element: { kind: of, name, title, span }, plan: owner }) => ({
      plan: owner,
      kind: of as ElementKind,
      name,
      title,
      ...placeOf(span),
      endLine: placeOf({ ...span, start: span.end }).line,
      source: source ? visibleLines((texts.get(span.file) ?? '').slice(span.start, span.end)) : undefined,
    }));
    const lines = elements.map((one) => {
      const head = `${one.name}${one.title === undefined ? '' : ` “${visibleText(one.title)}”`}  ${one.file}:${one.line}`;
      return one.source === undefined ? `${head}\n` : `${head}\n${one.source}\n\n`;
    });
    const counted = counts.map((one) => `${one.kind}: ${one.count}\n`);
    const text = (kind === undefined ? counted : lines).join('') || 'There are none.\n';
    return {
      text: `${text}${leftOutText(leftOut, 'element', 'ask for words or an organisation, or raise the limit')}`,
      data: { counts, elements, leftOut },
    };
  },
});

/** What a plan holds, and the organisations of libraries that it names. */
function elementsOf(plan: Plan): readonly PlanElement[] {
  const { organisation: _, ...others } = plan.elements;
  return [...organisationsOf(plan), ...Object.values(others).flat()];
}
