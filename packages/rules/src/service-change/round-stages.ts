import type { Plan, Round, ServiceChange } from '@stplan/model';
import { type ChangeStage, stageOf } from './change-stages.ts';

/** What the planning round says of a stage; undefined without a round, or where the round does not have the stage. */
export function roundStageOf(
  { round }: Plan,
  name: ChangeStage['value']['stage'],
): Round['changeStages'][number] | undefined {
  return round?.changeStages.find(({ value: { stage } }) => stage === name);
}

/** The stages that a change states, in the order of the planning round; those that may come at any time are left out. */
export function inOrderOfRound(change: ServiceChange, { round }: Plan): readonly ChangeStage[] {
  return (round?.changeStages ?? []).flatMap(({ value: { stage, anyTime } }) =>
    anyTime ? [] : (stageOf(change, stage) ?? []),
  );
}
