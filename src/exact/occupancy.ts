import type { Conditions } from '../conditions/index.ts';
import { walkOccupancy } from './batch/walkOccupancy.ts';
import { type Chain, step } from './chain.ts';
import { longRun } from './longRun.ts';
import { type Survival, visits } from './visits.ts';

/** How often each state of a chain is lived through, in expectation. */
export interface Occupancy {
  /** Expected visits, or long-run shares where the relationship may last for ever. */
  readonly states: Float64Array;
  /** Expected number of rounds; Infinity where the relationship may last for ever. */
  readonly rounds: number;
}

/** Expected visits to each state under the given length, each round weighted with `discount` ^ (rounds before it). */
export function occupancy(chain: Chain, length: Conditions['length'], discount: number): Occupancy {
  const walked = walkOccupancy(chain, length, discount);
  if (walked !== null) return walked;
  if ('continuation' in length) return finite(visits(chain, survivalOf(length.continuation, discount)));
  if (length.rounds < Infinity) return finite(overRounds(chain, length.rounds, discount));
  if (discount < 1) return finite(visits(chain, survivalOf(1, discount)));
  const { shares, lasting, passing } = longRun(chain);
  return lasting > 0 ? { states: shares, rounds: Infinity } : finite(passing);
}

/** Survival of a weighted round: continuation × discount, and its complement without loss of digits. */
export function survivalOf(continuation: number, discount: number): Survival {
  return { goesOn: continuation * discount, stops: 1 - continuation + continuation * (1 - discount) };
}

function finite(states: Float64Array): Occupancy {
  return { states, rounds: total(states) };
}

function overRounds(chain: Chain, rounds: number, discount: number): Float64Array {
  const states = new Float64Array(chain.size);
  let now = chain.start;
  let weight = 1;
  for (let round = 0; round < rounds && weight > 0; round++) {
    for (let i = 0; i < chain.size; i++) states[i]! += weight * now[i]!;
    now = step(chain, now);
    weight *= discount;
  }
  return states;
}

/** Sum of all entries. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
