import { mirror, outcomes } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Chain } from './chain.ts';
import type { NoisyAutomaton } from './noisyAutomaton.ts';

/** Where each of the vendor's outcomes stands among the partner's. */
const mirrored = outcomes.map((outcome) => outcomes.indexOf(mirror(outcome)));

/** Up to so many joint states a flat table numbers them; beyond, a map. */
const flatLimit = 1 << 20;

/**
 * The chain of two automata in a game; states that cannot be reached are never built.
 *
 * @param like - A chain of the same automata under other noise, whose states are taken over in its order, so that
 * the two can be compared state by state. It must hold every state that can be reached here.
 * @param rounds - States that take more rounds to reach are never built, and those of the last round lead nowhere: enough for
 * what is expected of so many rounds.
 */
export function product(vendor: NoisyAutomaton, partner: NoisyAutomaton, game: Game, like?: Chain, rounds = Infinity): Chain {
  const stages = game.states.length;
  const keys: number[] = [];
  const numberOf = numbering(vendor.size * partner.size * stages, keys);
  const keyOf = (v: number, p: number, stage: number): number => (v * partner.size + p) * stages + stage;

  if (like !== undefined) for (let i = 0; i < like.size; i++) numberOf(keyOf(like.vendor[i]!, like.partner[i]!, like.stage[i]!));

  const opening: number[] = [];
  for (let a = 0; a < vendor.start.states.length; a++) {
    for (let b = 0; b < partner.start.states.length; b++) {
      const state = numberOf(keyOf(vendor.start.states[a]!, partner.start.states[b]!, game.start));
      opening[state] = vendor.start.chances[a]! * partner.start.chances[b]!;
    }
  }

  const outcome: number[] = [];
  const ends: number[] = [];
  const rows = [0];
  const targets: number[] = [];
  const chances: number[] = [];
  // states are numbered in the order of the round in which they can first come up
  let round = 1;
  let nextRound = keys.length;
  for (let i = 0; i < keys.length; i++) {
    if (i === nextRound) {
      round++;
      nextRound = keys.length;
    }
    const stage = keys[i]! % stages;
    const p = Math.floor(keys[i]! / stages) % partner.size;
    const v = Math.floor(keys[i]! / stages / partner.size);
    const { next, ends: endsOn } = game.states[stage]!;
    for (let k = 0; k < 4; k++) {
      const realised = outcomes[k]!;
      const chance = chanceOf(vendor, v, k < 2) * chanceOf(partner, p, k % 2 === 0);
      outcome.push(chance);
      ends.push(endsOn[realised]);
      if (chance > 0 && round < rounds) {
        const nextV = vendor.next[4 * v + k]!;
        const nextP = partner.next[4 * p + mirrored[k]!]!;
        for (const { state: nextStage, chance: chanceG } of next[realised]) {
          for (let a = 0; a < nextV.states.length; a++) {
            for (let b = 0; b < nextP.states.length; b++) {
              targets.push(numberOf(keyOf(nextV.states[a]!, nextP.states[b]!, nextStage)));
              chances.push(chanceG * nextV.chances[a]! * nextP.chances[b]!);
            }
          }
        }
      }
      rows.push(targets.length);
    }
  }

  return {
    size: keys.length,
    start: Float64Array.from(keys, (_, state) => opening[state] ?? 0),
    vendor: Int32Array.from(keys, (key) => Math.floor(key / stages / partner.size)),
    partner: Int32Array.from(keys, (key) => Math.floor(key / stages) % partner.size),
    stage: Int32Array.from(keys, (key) => key % stages),
    outcome: Float64Array.from(outcome),
    rows: Int32Array.from(rows),
    targets: Int32Array.from(targets),
    chances: Float64Array.from(chances),
    ends: Float64Array.from(ends),
  };
}

/** Chance that a side in `state` realises C, or D. */
function chanceOf({ cooperates, defects }: NoisyAutomaton, state: number, cooperate: boolean): number {
  return cooperate ? cooperates[state]! : defects[state]!;
}

/** Numbers keys in the order in which they are first asked for, and lists them. */
function numbering(span: number, keys: number[]): (key: number) => number {
  if (span <= flatLimit) {
    const numbers = new Int32Array(span).fill(-1);
    return (key) => (numbers[key]! >= 0 ? numbers[key]! : (numbers[key] = keys.push(key) - 1));
  }
  const numbers = new Map<number, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = keys.push(key) - 1));
    return number;
  };
}
