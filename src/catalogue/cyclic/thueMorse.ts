import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

interface Row extends Pick<StrategyEntry, 'id' | 'name' | 'about' | 'peer'> {
  readonly peer: string;
  /** The move for an even number of ones, and for an odd one. */
  readonly even: Move;
  readonly odd: Move;
}

function row({ even, odd, ...about }: Row): StrategyEntry {
  return entry({
    ...about,
    source: 'Geraint Palmer, Axelrod-Python, after the sequence of Thue 1906 and Morse 1921',
    family: 'cyclic',
    create: (named) =>
      program({
        ...named,
        memory: 0,
        play: (played) => (hasOddOnes(played) ? odd : even),
        learn: (played) => played + 1,
      }),
  });
}

/** Whether the binary form of a whole number from 0 to 2^32 - 1 has an odd number of ones. */
function hasOddOnes(number: number): boolean {
  let folded = number ^ (number >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return ((0x6996 >>> (folded & 15)) & 1) === 1;
}

/** Fixed plans that are balanced at every scale and never repeat. */
export const thueMorse: readonly StrategyEntry[] = [
  row({
    id: 'thue-morse',
    name: 'Thue-Morse',
    about: 'Opens with a defection and follows a fixed plan, half kind and half unkind, in which no stretch comes three times running.',
    peer: 'ThueMorse',
    even: 'D',
    odd: 'C',
  }),
  row({
    id: 'thue-morse-inverse',
    name: 'Thue-Morse Inverse',
    about: 'Follows the plan of Thue-Morse with every choice turned round, and so opens kindly.',
    peer: 'ThueMorseInverse',
    even: 'C',
    odd: 'D',
  }),
];
