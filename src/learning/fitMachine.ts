import { compile } from '../strategies/index.ts';
import { explainAutomaton } from './explainAutomaton.ts';
import type { FittedMachine } from './fitResult.ts';
import { logAdd } from './logMath.ts';
import { estimate, type Estimate } from './likelihood.ts';
import { machineClass } from './machineClass.ts';
import { type FoundMachine, searchAll } from './searchAll.ts';
import { searchNear } from './searchNear.ts';
import type { World } from './world.ts';

/** A machine made to fit, with what it foretells. */
export interface MachineFit {
  readonly fitted: FittedMachine;
  readonly estimate: Estimate;
  readonly foretold: Float64Array | null;
}

/**
 * The deterministic machine of at most so many states that explains the moves best. One or two states: all that go by the outcome.
 * Three: these, and all of three that go by the other's move, both classes alike likely beforehand. More: a local search among
 * those that go by the other's move. The evidence is the mean over the class, so that more states are not better by themselves.
 */
export function fitMachine(states: number, world: World, id: string, name: string): MachineFit {
  const found = search(states, world, id, name);
  const explained = explainAutomaton(compile(found.machine), world);
  return {
    fitted: {
      kind: 'machine',
      strategy: found.machine,
      method: states <= 3 ? 'exhaustive' : 'local-search',
      machines: found.machines,
      asGood: found.asGood,
    },
    estimate: { ...estimate(explained.likelihood, world), logEvidence: found.evidence },
    foretold: explained.foretold,
  };
}

function search(states: number, world: World, id: string, name: string): FoundMachine {
  if (states > 3) return searchNear(states, world, id, name);
  if (states < 3) return searchAll(machineClass(states, 'outcome'), world, id, name);
  const two = searchAll(machineClass(2, 'outcome'), world, id, name);
  const three = searchAll(machineClass(3, 'other'), world, id, name);
  const alike = Math.abs(two.best - three.best) < 1e-9;
  const better = alike ? two : two.best > three.best ? two : three;
  return {
    ...better,
    evidence: logAdd(two.evidence, three.evidence) - Math.LN2,
    machines: two.machines + three.machines,
    asGood: alike ? (two.asGood ?? 0) + (three.asGood ?? 0) : better.asGood,
  };
}
