import type { Conditions } from '../conditions/index.ts';
import { walkOccupancy } from './batch/walkOccupancy.ts';
import type { Chain } from './chain.ts';
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

/** Goes round by round, over the states between the first and the last that can be occupied: chains that count rounds fill few at a time. */
function overRounds({ size, start, rows, targets, chances, outcome }: Chain, rounds: number, discount: number): Float64Array {
  const states = new Float64Array(size);
  let now = Float64Array.from(start);
  let later = new Float64Array(size);
  let weight = 1;
  let from = 0;
  let to = size;
  for (let round = 0; round < rounds && weight > 0 && from < to; round++) {
    let first = size;
    let last = -1;
    for (let i = from; i < to; i++) {
      const share = now[i]!;
      if (share === 0) continue;
      now[i] = 0;
      states[i]! += weight * share;
      for (let k = 4 * i; k < 4 * i + 4; k++) {
        const here = share * outcome[k]!;
        if (here === 0) continue;
        for (let e = rows[k]!; e < rows[k + 1]!; e++) {
          const target = targets[e]!;
          later[target]! += here * chances[e]!;
          if (target < first) first = target;
          if (target > last) last = target;
        }
      }
    }
    [now, later] = [later, now];
    from = first;
    to = last + 1;
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
