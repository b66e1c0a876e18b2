import { type Stream, streamFor } from '../core/index.ts';
import { logFactorials } from './logMath.ts';
import { kept, machineClass } from './machineClass.ts';
import { machineScore } from './machineScore.ts';
import { type FoundMachine, searchAll } from './searchAll.ts';
import { type SmallMachine, asMachine } from './smallMachine.ts';
import type { World } from './world.ts';

/** Machines that are drawn to set out from; fewer where each takes long to judge. */
const starts = 30;
const startsIfMisread = 6;

/**
 * A good machine with so many states that goes by the other's move: from the best of three states, and from each of 30 drawn
 * machines (6 where moves may have been misread), every change of one play or one
 * way is tried, and kept where the moves become likelier, until none does. The evidence counts the machine found, with its twins
 * under other names of the states, as the only one of its class that can have made the moves: it is too low rather than too high.
 */
export function searchNear(states: number, world: World, id: string, name: string): FoundMachine {
  const draw = streamFor({ seed: world.seed, repetition: 0, purpose: 'population' });
  const score = machineScore(world);
  const drawnOnes = Array.from({ length: world.perception > 0 ? startsIfMisread : starts }, () => drawn(states, draw));
  const setOut = [padded(searchAll(machineClass(3, 'other'), world, id, name).small, states), ...drawnOnes];
  let found = { machine: setOut[0]!, best: -Infinity };
  for (const machine of setOut) {
    const best = climb(machine, (one) => score(one).best);
    if (best > found.best) found = { machine: kept(machine), best };
  }
  const machines = 2 ** states * states ** (2 * states);
  const twins = logFactorials(states)[states - 1]!;
  const evidence = score(found.machine).evidence + twins - Math.log(machines);
  return { machine: asMachine(found.machine, id, name), small: found.machine, best: found.best, evidence, machines, asGood: null };
}

/** With states that nothing leads to. */
function padded({ play, next }: SmallMachine, states: number): SmallMachine {
  const longer = { play: new Uint8Array(states), next: new Uint8Array(4 * states) };
  longer.play.set(play);
  longer.next.set(next);
  return longer;
}

function drawn(states: number, draw: Stream): SmallMachine {
  const play = Uint8Array.from({ length: states }, () => (draw() < 0.5 ? 0 : 1));
  const next = new Uint8Array(4 * states);
  for (let way = 0; way < 2 * states; way++) setWay(next, way, Math.floor(draw() * states));
  return { play, next };
}

/** Ways by the other's move stand twice, for either move of one's own. */
function setWay(next: Uint8Array, way: number, state: number): void {
  const first = 2 * way - (way % 2);
  next[first] = state;
  next[first + 2] = state;
}

/** Changes the machine, one play or way at a time, as long as it gets better; gives how good it is then. */
function climb(machine: SmallMachine, goodness: (machine: SmallMachine) => number): number {
  const { play, next } = machine;
  const states = play.length;
  let best = goodness(machine);
  const better = (): boolean => {
    const now = goodness(machine);
    if (now <= best + 1e-12) return false;
    best = now;
    return true;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let state = 0; state < states; state++) {
      play[state]! ^= 1;
      if (better()) changed = true;
      else play[state]! ^= 1;
    }
    for (let way = 0; way < 2 * states; way++) {
      const was = next[2 * way - (way % 2)]!;
      for (let state = 0, at = was; state < states; state++) {
        setWay(next, way, state);
        if (state !== at && better()) {
          at = state;
          changed = true;
        } else setWay(next, way, at);
      }
    }
  }
  return best;
}
