import { logSum } from './logMath.ts';
import { type SmallMachine, logLikelihoodOf, mismatchesOf, twinKey } from './smallMachine.ts';
import type { World } from './world.ts';

/** What a machine is worth: log chance at the likeliest rate of slips, and over all rates. */
export interface MachineScore {
  readonly best: number;
  readonly evidence: number;
}

/** Tells what machines are worth; with misreadings, at the rates of the grid. */
export function machineScore({ histories, perception: misread, table, grid }: World): (machine: SmallMachine) => MachineScore {
  const scoreOf = (machine: SmallMachine): MachineScore => {
    const logs = grid.slips.map((slips) =>
      histories.reduce((sum, history) => sum + logLikelihoodOf(machine, history, { slips, misread }), 0),
    );
    return { best: Math.max(...logs), evidence: logSum(logs.map((log, i) => log + grid.logWeights[i]!)) };
  };
  if (misread > 0) {
    const known = new Map<string, MachineScore>();
    return (machine) => {
      const key = twinKey(machine);
      const score = known.get(key) ?? scoreOf(machine);
      known.set(key, score);
      return score;
    };
  }
  const scores: MachineScore[] = [];
  return (machine) => {
    const mismatches = histories.reduce((sum, history) => sum + mismatchesOf(machine, history), 0);
    return (scores[mismatches] ??= { best: table.best(mismatches), evidence: table.evidence(mismatches) });
  };
}
