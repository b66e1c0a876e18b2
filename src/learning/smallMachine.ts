import { type Machine, machine } from '../strategies/index.ts';
import type { History } from './observed.ts';
import type { Noise } from './forward.ts';

/** A deterministic machine as numbers; it opens in state 0. */
export interface SmallMachine {
  /** By state: 0 means C, 1 means D. */
  readonly play: Uint8Array;
  /** Next state by `4 * state + outcome`, own move first. */
  readonly next: Uint8Array;
}

/** In how many rounds it means the other move than the one that was made; needs a player that never misreads. */
export function mismatchesOf({ play, next }: SmallMachine, { rounds, own, other }: History): number {
  let state = 0;
  let wrong = 0;
  for (let t = 0; t < rounds; t++) {
    wrong += play[state]! ^ own[t]!;
    state = next[4 * state + 2 * own[t]! + other[t]!]!;
  }
  return wrong;
}

/** Log of the chance that it makes these moves, as `forward` has it, in a loop of its own: thousands of machines are tried. */
export function logLikelihoodOf({ play, next }: SmallMachine, { rounds, own, other }: History, { slips, misread }: Noise): number {
  let here = new Float64Array(play.length);
  let there = new Float64Array(play.length);
  here[0] = 1;
  let log = 0;
  for (let t = 0; t < rounds; t++) {
    let sum = 0;
    for (let state = 0; state < play.length; state++) sum += here[state]! *= play[state] === own[t] ? 1 - slips : slips;
    if (!(sum > 0)) return -Infinity;
    log += Math.log(sum);
    there.fill(0);
    const outcome = 2 * own[t]! + other[t]!;
    for (let state = 0; state < play.length; state++) {
      const weight = here[state]! / sum;
      there[next[4 * state + outcome]!]! += weight * (1 - misread);
      there[next[4 * state + (outcome ^ 1)]!]! += weight * misread;
    }
    [here, there] = [there, here];
  }
  return log;
}

/** Its states in the order in which they are come to; those that cannot be are left out. */
function orderOf({ next }: SmallMachine): number[] {
  const order = [0];
  for (const state of order) for (let way = 4 * state; way < 4 * state + 4; way++) if (!order.includes(next[way]!)) order.push(next[way]!);
  return order;
}

/** A text that is the same for twins: machines that differ in the names of their states, or in some that cannot be come to. */
export function twinKey(machine: SmallMachine): string {
  const order = orderOf(machine);
  return order
    .map((state) => machine.play[state]! + Array.from(machine.next.subarray(4 * state, 4 * state + 4), (to) => order.indexOf(to)).join(''))
    .join();
}

/** The machine as a strategy; states are named 1, 2, 3, those that cannot be come to are left out. */
export function asMachine(small: SmallMachine, id: string, name: string): Machine {
  const { play, next } = small;
  const order = orderOf(small);
  const nameOf = (state: number): string => String(order.indexOf(state) + 1);
  const states = order.map((state) => {
    const [CC, CD, DC, DD] = Array.from(next.subarray(4 * state, 4 * state + 4), nameOf) as [string, string, string, string];
    return [nameOf(state), { play: play[state] === 0 ? ('C' as const) : ('D' as const), next: { CC, CD, DC, DD } }] as const;
  });
  return machine({ id, name, start: '1', states: Object.fromEntries(states) });
}
