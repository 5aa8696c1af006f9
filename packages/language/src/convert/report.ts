import type { Finding, SourceSpan, TextEdit } from '@stplan/model';
import type { ConversionContext } from './conversion-context.ts';
import type { ConversionRuleId } from './conversion-rules.ts';

/** What a converter says about one place. */
export type Report = {
  /** What and why, with the numbers: one or two sentences. */
  readonly message: string;
  readonly help?: string;
  readonly span: SourceSpan;
  readonly related?: Finding['related'];
  readonly fixes?: Finding['fixes'];
};

/** Adds a finding to those of the file. */
export function report(context: ConversionContext, rule: ConversionRuleId, said: Report): void {
  context.findings.push({
    rule,
    message: said.message,
    help: said.help,
    span: said.span,
    related: said.related ?? [],
    fixes: said.fixes ?? [],
    statement: undefined,
    plan: context.owner,
  });
}

/** A fix by one change of text; a safe one never changes what the plan means. */
export function fix(title: string, edit: TextEdit, safe = false): Finding['fixes'][number] {
  return { title, safe, edits: [edit] };
}
