import type { SmallMachine } from './smallMachine.ts';

/** Machines of one shape, numbered, so that all can be gone through. */
export interface MachineClass {
  readonly size: number;
  /** The machine of a number from 0; overwritten by the next. */
  at(number: number): SmallMachine;
}

/**
 * All deterministic machines of so many states that open in the first and go by the whole outcome, or by the other's move alone:
 * 2ⁿ plays times n^(4n) or n^(2n) ways; 1,024 for two states by outcome, 5,832 for three by the other's move. Each is as good as its
 * twins under other names of the states, which all come up.
 */
export function machineClass(states: number, by: 'outcome' | 'other'): MachineClass {
  const ways = by === 'outcome' ? 4 * states : 2 * states;
  const play = new Uint8Array(states);
  const next = new Uint8Array(4 * states);
  const at = (number: number): SmallMachine => {
    let rest = number;
    for (let state = 0; state < states; state++, rest = Math.floor(rest / 2)) play[state] = rest % 2;
    for (let way = 0; way < ways; way++, rest = Math.floor(rest / states)) {
      if (by === 'outcome') next[way] = rest % states;
      else next[2 * way - (way % 2)] = next[2 * way - (way % 2) + 2] = rest % states;
    }
    return { play, next };
  };
  return { size: 2 ** states * states ** ways, at };
}

/** A copy that stays as it is. */
export function kept({ play, next }: SmallMachine): SmallMachine {
  return { play: play.slice(), next: next.slice() };
}
