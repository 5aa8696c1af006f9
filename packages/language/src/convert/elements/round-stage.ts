import type { ChangeStageName, RoundStage, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { stated } from '../statements/stated.ts';

/** `stage consultation public needs assurance two, four tests`; a stage of its own name stands in quotation marks. */
export function roundStage(node: Ast.RoundStage, context: ConversionContext): Stated<RoundStage> | undefined {
  const stage = nameOf(node);
  const needs = node.needs ?? [];
  return stated(
    context,
    node,
    stage === undefined
      ? undefined
      : {
          stage,
          public: node.public ?? false,
          anyTime: node.anyTime ?? false,
          needs: needs.flatMap((need) => nameOf(need) ?? []),
          needsFourTests: needs.some(({ tests }) => tests),
        },
  );
}

function nameOf({ stage, title }: Pick<Ast.RoundStage, 'stage' | 'title'>): RoundStage['stage'] | undefined {
  return title ?? (stage as ChangeStageName | undefined);
}
