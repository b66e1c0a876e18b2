import type { Automaton } from '../strategies/index.ts';
import type { History } from './observed.ts';

/** What is wrong with the moves between a rule and an onlooker. */
export interface Noise {
  /** Chance that a move comes out other than it was meant. */
  readonly slips: number;
  /** Chance that the player reads the other's move wrongly. */
  readonly misread: number;
}

/**
 * Log of the chance that an automaton makes these moves against these: the forward algorithm (Baum et al. 1970) over its states,
 * which neither chance in its ways nor misreadings let an onlooker see. Exact, O(rounds × states that may be).
 *
 * @param foretell - Told the chance of meaning C before each round, given all rounds before.
 * @returns -Infinity where the moves are impossible.
 */
export function forward(automaton: Automaton, history: History, { slips, misread }: Noise, foretell?: (chance: number) => void): number {
  const { play, next, start, size } = automaton;
  let here = new Float64Array(size);
  let there = new Float64Array(size);
  let states: number[] = [...start.states];
  start.states.forEach((state, i) => (here[state] = start.chances[i]!));
  let log = 0;
  for (let t = 0; t < history.rounds; t++) {
    const own = history.own[t]!;
    let means = 0;
    for (const state of states) means += here[state]! * play[state]!;
    foretell?.(means);
    let sum = 0;
    for (const state of states) sum += here[state]! *= chanceOfMove(play[state]!, own, slips);
    if (!(sum > 0)) return -Infinity;
    log += Math.log(sum);
    const reached: number[] = [];
    for (const state of states) {
      const weight = here[state]! / sum;
      here[state] = 0;
      if (weight === 0) continue;
      const right = 4 * state + 2 * own + history.other[t]!;
      for (const [way, chance] of misread === 0
        ? [[right, 1] as const]
        : ([
            [right, 1 - misread],
            [right ^ 1, misread],
          ] as const)) {
        const { states: to, chances } = next[way]!;
        for (let i = 0; i < to.length; i++) {
          const more = weight * chance * chances[i]!;
          if (more > 0 && there[to[i]!] === 0) reached.push(to[i]!);
          there[to[i]!]! += more;
        }
      }
    }
    [here, there] = [there, here];
    states = reached;
  }
  return log;
}

/** Chance that a move comes out, 0 for C and 1 for D, of somebody who means C with this chance and slips. */
export function chanceOfMove(meansC: number, own: number, slips: number): number {
  const cooperates = meansC * (1 - slips) + (1 - meansC) * slips;
  return own === 0 ? cooperates : meansC * slips + (1 - meansC) * (1 - slips);
}
