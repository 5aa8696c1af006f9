import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import type { Workspace } from '@stplan/model';
import { expect } from 'vitest';
import { type Reconciliation, reconcile } from '../src/index.ts';

/** Plan files by path. */
export type Files = Readonly<Record<string, string>>;

/** One change of a text: what stood there, which must stand there once, and what stands there instead. */
export type Change = { readonly file: string; readonly from: string; readonly to: string };

/** Reads plan text together with the national library; a plan that does not read is a mistake of the test. */
export function workspaceOf(files: Files): Workspace {
  const texts = new Map([...LIBRARY_TEXTS, ...Object.entries(files)]);
  return assemble(
    [...texts].map(([path, text]) => readFragment(parsePlan(text), path)),
    texts,
  );
}

/** Reads and reconciles the one plan of some files. */
export function reconciled(files: Files): Reconciliation {
  const workspace = workspaceOf(files);
  const [plan] = workspace.plans;
  // A plan of a test may leave names unused, but not be misread.
  const misread = workspace.findings.filter(({ rule }) => rule !== 'language/unused-element');
  expect(misread.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  return reconcile(plan ?? expect.fail('no plan'), workspace);
}

/** A plan in one file, with its head and a footprint of some members. */
export function small(members: string, text: string): Files {
  return { 'plan.stplan': `plan P { footprint P }\nfootprint P { members ${members} }\n${text}` };
}

const folder = fileURLToPath(new URL('../../../examples/estmere/', import.meta.url));

/** The files of the example that reconciles exactly. */
export const ESTMERE: Files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.stplan'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** The example with some places of its text changed. */
export function estmere(...changes: readonly Change[]): Reconciliation {
  return reconciled(changed(ESTMERE, changes));
}

export function changed(files: Files, changes: readonly Change[]): Files {
  const texts: Record<string, string> = { ...files };
  for (const { file, from, to } of changes) {
    const parts = (texts[file] ?? '').split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times “${from}”`);
    texts[file] = parts.join(to);
  }
  return texts;
}
