import type { Fix, TextEdit } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** Text in quotation marks, which may hold anything; else where a note, a citation or a comment begins. */
const EVIDENCE = /"(?:""[\s\S]*?""|[^"\n]*)"|(\bnote\b|\[|\/\/|\/\*)/g;

/** What a fix writes in place of a statement leaves the note, citations and comments behind that statement where they are. */
export function keepEvidence(fix: Fix, texts: RuleContext['texts']): Fix {
  return { ...fix, edits: fix.edits.map((edit) => narrowed(edit, texts.get(edit.span.file) ?? '')) };
}

function narrowed(edit: TextEdit, text: string): TextEdit {
  const { span, text: instead } = edit;
  const old = text.slice(span.start, span.end);
  const at = evidenceIn(old);
  // what is taken out goes with its evidence, and what writes evidence itself has thought of it
  if (at === undefined || instead === '' || evidenceIn(instead) !== undefined) return edit;
  const head = old.slice(0, at).trimEnd();
  return head === '' ? edit : { span: { ...span, end: span.start + head.length }, text: instead };
}

function evidenceIn(text: string): number | undefined {
  for (const match of text.matchAll(EVIDENCE)) if (match[1] !== undefined) return match.index;
  return undefined;
}
