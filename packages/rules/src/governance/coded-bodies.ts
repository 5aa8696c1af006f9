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

type RegisterIndex = {
  readonly byOds: ReadonlyMap<string | undefined, readonly RegisteredBody[]>;
  readonly byName: ReadonlyMap<string, RegisteredBody>;
  readonly bySuccessor: ReadonlyMap<string | undefined, readonly RegisteredBody[]>;
};

const indexes = new WeakMap<BodyRegister, RegisterIndex>();

/** A register has hundreds of bodies and is asked for each organisation of each plan: it is gone through once. */
function indexOf(register: BodyRegister): RegisterIndex {
  const before = indexes.get(register);
  if (before !== undefined) return before;
  const { organisations } = register;
  const index = {
    byOds: Map.groupBy(organisations, ({ ods }) => ods),
    byName: new Map(organisations.map((one) => [one.name, one])),
    bySuccessor: Map.groupBy(organisations, ({ successor }) => successor),
  };
  indexes.set(register, index);
  return index;
}

/** The bodies of a register with an ODS code; a trust that took another name has two. */
export function withOds(code: string, register: BodyRegister): readonly RegisteredBody[] {
  return indexOf(register).byOds.get(code) ?? [];
}

/** The body that took over from another one; undefined where the register names none. */
export function successorOf(
  { successor }: RegisteredBody | RegisteredFootprint,
  register: BodyRegister,
): RegisteredBody | undefined {
  return successor === undefined ? undefined : indexOf(register).byName.get(successor);
}

/** The titles by which a body may go: its own, that of its successor, and those of the bodies that it took over. */
export function titlesOf(body: RegisteredBody | RegisteredFootprint, register: BodyRegister): readonly string[] {
  const next = successorOf(body, register);
  const before = indexOf(register).bySuccessor.get(body.name) ?? [];
  return [body, ...(next === undefined ? [] : [next]), ...before].map(({ title }) => title);
}
