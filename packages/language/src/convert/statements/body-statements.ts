import type { Lead, Population, SharedMember, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { share } from '../figures/share.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { role } from './shared-statements.ts';
import { stated } from './stated.ts';

/** The number of people and the year of the count. */
export function population(node: Ast.Population, context: ConversionContext): Stated<Population> | undefined {
  const count = figure(context, node.figure, WANTED.people);
  return stated(context, node, count && { figure: count, year: node.year });
}

/** Who leads, as a role. */
export function lead(node: Ast.Lead, context: ConversionContext): Stated<Lead> | undefined {
  const of = role(context, node.role);
  const appointed = date(context, node.date);
  const appointer = reference(context, node.appointer, REFERENCE_KINDS.organisation);
  return stated(context, node, of && { role: of, interim: node.interim, vacant: node.vacant, appointed, appointer });
}

/** An organisation that belongs to a footprint or pool in part. */
export function sharedMember(node: Ast.SharedMember, context: ConversionContext): Stated<SharedMember> | undefined {
  const organisation = reference(context, node.organisation, REFERENCE_KINDS.organisation);
  const part = share(context, node, node.share);
  return stated(context, node, organisation && part && { organisation, share: part });
}

/** A code of a body or area. */
export function code(node: Ast.Code | Ast.Ods, context: ConversionContext): Stated<string> | undefined {
  return stated(context, node, node.code);
}

/** A region, by name or in words. */
export function region(node: Ast.Region, context: ConversionContext): Stated<string> | undefined {
  return stated(context, node, node.region ?? node.title);
}
