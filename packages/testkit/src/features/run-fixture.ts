import { type Feature, type FeatureContext, toPosition, toRange } from '@stplan/server';
import type { FeatureFixture, FixtureRequest } from './feature-fixture.ts';
import { FIXTURE_FOLDER, fixtureContext } from './fixture-context.ts';
import { shownAnswer } from './shown-answer.ts';

/** The answers to a fixture's requests, as they are written down, by the line of their block. */
export function runFixture(fixture: FeatureFixture, features: readonly Feature[]): ReadonlyMap<number, string> {
  const context = fixtureContext(fixture);
  const last = new Map<string, unknown>();
  return new Map(
    fixture.requests.map((request) => {
      const answers = paramsOf(fixture, request, context, last).map(({ label, params }) => {
        const answer = ask(features, request.method, params, context);
        // the last answer stands last, also when its method was asked before
        last.delete(request.method);
        last.set(request.method, answer);
        return `${label}${shownAnswer(answer, FIXTURE_FOLDER)}`;
      });
      return [request.line, answers.join('\n')];
    }),
  );
}

function ask(features: readonly Feature[], method: string, params: unknown, context: FeatureContext): unknown {
  const feature = features.find((one) => one.method === method);
  if (feature === undefined) throw new Error(`there is no feature ${method}`);
  return (feature as Feature<unknown>).answer(params, context);
}

type Asked = { readonly label: string; readonly params: unknown };

/** One request for each cursor, else for each range, else one for the whole file; or one for each item of an answer. */
function paramsOf(
  fixture: FeatureFixture,
  { method, file, params }: FixtureRequest,
  context: FeatureContext,
  last: ReadonlyMap<string, unknown>,
): readonly Asked[] {
  if (method.endsWith('/resolve')) return itemsOf(last).map((item) => ({ label: '', params: item }));
  if (method.startsWith('callHierarchy/')) return itemsOf(last).map((item) => ({ label: '', params: { item } }));
  const document = context.document(`${FIXTURE_FOLDER}/${file}`);
  const marks = fixture.files.get(file);
  if (document === undefined || marks === undefined) return [{ label: '', params }];
  const { uri, lines, text } = document;
  const asked = { textDocument: { uri }, ...params };
  const { cursors, ranges } = marks;
  const label = (offset: number): string => {
    const { line, character } = toPosition(lines, offset);
    return cursors.length + ranges.length > 1 ? `at ${line + 1}:${character + 1}:\n` : '';
  };
  if (cursors.length > 0) {
    return cursors.map((offset) => {
      const position = toPosition(lines, offset);
      const range = { start: position, end: position };
      return { label: label(offset), params: { position, positions: [position], range, ...asked } };
    });
  }
  if (ranges.length > 0) {
    return ranges.map((one) => ({ label: label(one.start), params: { range: toRange(lines, one), ...asked } }));
  }
  return [{ label: '', params: { range: toRange(lines, { start: 0, end: text.length }), ...asked } }];
}

/** The items of the last answer that was a list or held one. */
function itemsOf(last: ReadonlyMap<string, unknown>): readonly unknown[] {
  const answer = [...last.values()].at(-1);
  if (Array.isArray(answer)) return answer;
  const items = (answer as { readonly items?: unknown } | null | undefined)?.items;
  return Array.isArray(items) ? items : [];
}
