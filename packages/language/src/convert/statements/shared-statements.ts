import {
  type CalendarDate,
  type Exact,
  ONE,
  type Owner,
  type Ref,
  type Role,
  type Stated,
  type StatedAmount,
  ZERO,
} from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { share } from '../figures/share.ts';
import { WANTED, type WantedFigure } from '../figures/wanted.ts';
import { type NamedReference, reference, references } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { period } from '../periods/periods.ts';
import { type Placed, spanOf } from '../place.ts';
import { type Evidenced, evidence, stated } from './stated.ts';

/** A statement that is a date: `starts`, `ends`, `due`, ... */
export function statedDate(
  node: Evidenced & { readonly date: Ast.DateValue },
  context: ConversionContext,
): Stated<CalendarDate> | undefined {
  return stated(context, node, date(context, node.date));
}

/** A statement that is one word or phrase of the language. */
export function statedWord<V extends string>(
  context: ConversionContext,
  node: Evidenced,
  word: string | undefined,
): Stated<V> | undefined {
  // The grammar lets only these words through.
  return stated(context, node, word as V | undefined);
}

/** A converter for statements that are one figure. */
export function statedFigure(wanted: WantedFigure, input = false) {
  return (node: Evidenced & { readonly figure: Ast.Figure; readonly exact?: boolean }, context: ConversionContext) =>
    stated(
      context,
      node,
      figure(context, node.figure, wanted, node.exact === true ? 'exact' : input ? 'input' : 'printed'),
    );
}

/** Who is responsible. */
export function owner(node: Ast.Owner, context: ConversionContext): Stated<Owner> | undefined {
  const organisation = reference(context, node.organisation, REFERENCE_KINDS.organisation);
  return stated(context, node, organisation && { organisation, role: node.role });
}

/** A role, perhaps of an organisation. */
export function role(context: ConversionContext, node: Ast.Role | undefined): Role | undefined {
  if (node?.role === undefined) return undefined;
  return { role: node.role, organisation: reference(context, node.organisation, REFERENCE_KINDS.organisation) };
}

/** A statement that is a role. */
export function statedRole(
  node: Evidenced & { readonly role: Ast.Role },
  context: ConversionContext,
): Stated<Role> | undefined {
  return stated(context, node, role(context, node.role));
}

/** The programme that something belongs to. */
export function programmeOf(node: Ast.ProgrammeOf, context: ConversionContext): Stated<Ref<'programme'>> | undefined {
  return stated(context, node, reference(context, node.programme, REFERENCE_KINDS.programme));
}

/** What something waits for. */
export function needs(node: Ast.Needs, context: ConversionContext): Ref[] {
  return listed(context, node, node.elements, REFERENCE_KINDS.enabler);
}

/** A statement that lists names; its citations count as used although no value carries them. */
export function listed<K extends Ref['kinds'][number]>(
  context: ConversionContext,
  node: Evidenced,
  names: readonly NamedReference[],
  kinds: readonly K[],
): Ref<K>[] {
  const found = references(context, names, kinds);
  evidence(context, node);
  return found;
}

/** The recurrent share of an amount: all, none, or the stated part. */
export function recurrence(node: Ast.Recurrence, context: ConversionContext): Stated<Exact> | undefined {
  const part = share(context, node, node.share);
  const whole = node.kind === 'recurrent' ? ONE : ZERO;
  const value = part === undefined || node.kind === 'recurrent' ? (part ?? whole) : { n: part.d - part.n, d: part.d };
  return stated(context, node, value);
}

/** A statement that lists amounts by period: `saves £46m in 2020/21, £50m in 2021/22`. */
export function amounts(
  node: Evidenced & Placed & { readonly amounts: readonly Ast.StatedAmount[]; readonly exact: boolean },
  context: ConversionContext,
): StatedAmount[] {
  const { note, citations } = evidence(context, node);
  return (node.amounts ?? []).flatMap((amount) => {
    const value = figure(context, amount.figure, WANTED.money, node.exact ? 'exact' : 'printed');
    const when = period(context, amount.period);
    return value && when ? { figure: value, period: when, span: spanOf(context, amount), note, citations } : [];
  });
}
