import { type Strategy, compile, machine } from 'donnant';

/** A machine without chance: its moves (0 for C, 1 for D), and next states `next[4 * state + outcome]`. */
export interface PlainMachine {
  readonly size: number;
  readonly plays: readonly number[];
  readonly next: readonly number[];
  readonly strategy: Strategy;
}

/** Numbers of states: 1 to 8, 3.1 on average. */
const sizes = [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 6, 8];

/** Thirty machines drawn by chance, the same each time, none of which has states that can be merged or left out. */
export function machines(): PlainMachine[] {
  let bits = 88172645;
  const below = (limit: number): number => {
    // xorshift32 (Marsaglia 2003): good enough to draw tables.
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return (bits >>> 0) % limit;
  };
  return sizes.map((size) => {
    for (;;) {
      const drawn = plainMachine(
        Array.from({ length: size }, () => below(2)),
        Array.from({ length: 4 * size }, () => below(size)),
      );
      if (compile(drawn.strategy).size === size) return drawn;
    }
  });
}

function plainMachine(plays: readonly number[], next: readonly number[]): PlainMachine {
  const after = (state: number, outcome: number): string => `s${next[4 * state + outcome]!}`;
  const strategy = machine({
    id: 'drawn',
    start: 's0',
    states: Object.fromEntries(
      plays.map((play, i) => [
        `s${i}`,
        { play: play === 0 ? 'C' : 'D', next: { CC: after(i, 0), CD: after(i, 1), DC: after(i, 2), DD: after(i, 3) } },
      ]),
    ),
  });
  return { size: plays.length, plays, next, strategy };
}
