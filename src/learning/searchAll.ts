import { type Machine, compile } from '../strategies/index.ts';
import { logAdd } from './logMath.ts';
import { type MachineClass, kept } from './machineClass.ts';
import { type MachineScore, machineScore } from './machineScore.ts';
import { type SmallMachine, asMachine } from './smallMachine.ts';
import type { World } from './world.ts';

/** What a search found. */
export interface FoundMachine {
  readonly machine: Machine;
  /** The same as numbers. */
  readonly small: SmallMachine;
  readonly best: number;
  /** Log of the mean chance of the moves over the machines of the class, or of what is known of it. */
  readonly evidence: number;
  readonly machines: number;
  readonly asGood: number | null;
}

/** Differences of log likelihood that come from rounding. */
const rounding = 1e-9;
/** Of those that are as good, so many are looked at for the one with fewest states. */
const compared = 500;

/** The best machine of a class, every one tried: of those as good as it, the first with fewest states. */
export function searchAll({ size, at }: MachineClass, world: World, id: string, name: string): FoundMachine {
  const score: (machine: SmallMachine) => MachineScore = machineScore(world);
  let best = -Infinity;
  let evidence = -Infinity;
  let asGood: SmallMachine[] = [];
  let count = 0;
  for (let number = 0; number < size; number++) {
    const machine = at(number);
    const scored = score(machine);
    evidence = logAdd(evidence, scored.evidence);
    if (scored.best > best + rounding) {
      best = scored.best;
      asGood = [];
      count = 0;
    }
    if (scored.best < best - rounding) continue;
    count++;
    if (asGood.length < compared) asGood.push(kept(machine));
  }
  const [smallest] = asGood
    .map((small) => ({ small, machine: asMachine(small, id, name) }))
    .map((one) => ({ ...one, states: compile(one.machine).size }))
    .sort((a, b) => a.states - b.states);
  const { small, machine } = smallest!;
  return { machine, small, best, evidence: evidence - Math.log(size), machines: size, asGood: count };
}
