import type { Finding, PlanElement, PlanFragment, Workspace } from '@stplan/model';
import { type Json, toJson } from '@stplan/model';
import { readFragment } from '../src/convert/read-fragment.ts';
import { parsePlan } from '../src/parse/parse-plan.ts';
import { assemble } from '../src/workspace/assemble.ts';

/** The fragment of a text that belongs to plan Estmere. */
export function fragmentOf(text: string): PlanFragment {
  return readFragment(parsePlan(`part of Estmere\n${text}`), 'estmere.stplan');
}

/** The first element of a text; what cannot be parsed fails the test at once. */
export function elementOf<T extends PlanElement = PlanElement>(text: string): T {
  const { elements, findings } = fragmentOf(text);
  const syntax = findings.find(({ rule }) => rule === 'language/syntax');
  if (syntax !== undefined) throw new Error(syntax.message);
  return elements[0] as T;
}

/** A value of the model in its JSON form without places, notes and citations: short enough to write down. */
export function brief(value: unknown): Json {
  return trimmed(toJson(value, new Map()));
}

const LEFT_OUT = new Set(['span', 'labelSpan', 'nameSpan', 'headSpan', 'note', 'citations', 'texts', 'doc']);

function trimmed(value: Json): Json {
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value as Record<string, Json>).filter(([key]) => !LEFT_OUT.has(key));
  // A statement with a value and nothing else is that value.
  if (fields.length === 1 && fields[0]?.[0] === 'value') return trimmed(fields[0][1]);
  return Object.fromEntries(fields.map(([key, inner]) => [key, trimmed(inner)]));
}

/** A finding as a test writes it down: the rule's name, and the text that it marks. */
export function marked(findings: readonly Finding[], textOf: (file: string) => string): string[] {
  return findings.map(
    ({ rule, span }) => `${rule.replace('language/', '')}: ${textOf(span.file).slice(span.start, span.end)}`,
  );
}

/** The findings of a text that belongs to plan Estmere, as a test writes them down. */
export function findingsIn(text: string): string[] {
  return marked(fragmentOf(text).findings, () => `part of Estmere\n${text}`);
}

/** The only finding of a text. */
export function findingIn(text: string): Finding {
  const { findings } = fragmentOf(text);
  if (findings.length !== 1)
    throw new Error(`${findings.length} findings: ${findings.map(({ rule }) => rule).join(', ')}`);
  return findings[0] as Finding;
}

/** Applies a fix of a finding in the text of plan Estmere. */
export function fixed(text: string, title: string): string {
  const whole = `part of Estmere\n${text}`;
  const fix = fragmentOf(text)
    .findings.flatMap(({ fixes }) => fixes)
    .find((one) => one.title === title);
  if (fix === undefined) throw new Error(`no fix “${title}”`);
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  const changed = edits.reduce(
    (now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end),
    whole,
  );
  return changed.slice('part of Estmere\n'.length);
}

/** Several files put together; findings are those of all of them. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const texts = new Map(Object.entries(files));
  return assemble(
    [...texts].map(([file, text]) => readFragment(parsePlan(text), file)),
    texts,
  );
}

/** The findings of several files, as a test writes them down. */
export function workspaceFindings(files: Readonly<Record<string, string>>): string[] {
  const { findings, texts } = workspaceOf(files);
  return marked(findings, (file) => texts.get(file) ?? '');
}
