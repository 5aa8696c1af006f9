import type { BodyRegister, Fix, RegisteredBody, RegisteredFootprint, Stated } from '@stplan/model';

/** A code as registers have it: capitals, no blanks around it. */
export function codeText({ value }: Stated<string>): string {
  return value.trim().toUpperCase();
}

/** Writes another code where one stands; nothing where its text cannot be seen. */
export function changeCode(
  { value, span }: Stated<string>,
  right: string,
  texts: ReadonlyMap<string, string>,
): readonly Fix[] {
  const at = (texts.get(span.file) ?? '').slice(span.start, span.end).indexOf(`"${value}"`);
  if (at < 0) return [];
  const start = span.start + at + 1;
  const edits = [{ span: { ...span, start, end: start + value.length }, text: right }];
  return [{ title: `Change to ${right}`, safe: false, edits }];
}

/** The bodies of a register with an ODS code; a trust that took another name has two. */
export function withOds(code: string, { organisations }: BodyRegister): readonly RegisteredBody[] {
  return organisations.filter(({ ods }) => ods === code);
}

/** The titles by which a body may go: its own, that of its successor, and those of the bodies that it took over. */
export function titlesOf(
  { name, title, successor }: RegisteredBody | RegisteredFootprint,
  { organisations }: BodyRegister,
): readonly string[] {
  const related = organisations.filter((one) => one.name === successor || one.successor === name);
  return [title, ...related.map((one) => one.title)];
}
