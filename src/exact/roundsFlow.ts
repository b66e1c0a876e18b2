import { type Chain, step } from './chain.ts';
import { minus } from './vectors.ts';

/** Expected visits over a number of rounds at one discount, and how they change between two chains. */
export interface RoundsFlow {
  readonly occupied: Float64Array;
  change(high: Chain, low: Chain): { readonly occupied: Float64Array };
}

/** Forward: the chances of being in each state and their change, round by round. Its cost grows with the rounds. */
export function roundsFlow(chain: Chain, rounds: number, discount: number): RoundsFlow {
  const occupied = new Float64Array(chain.size);
  let now: Float64Array = chain.start;
  for (let t = 0; t < rounds; t++) {
    for (let i = 0; i < chain.size; i++) occupied[i]! += discount ** t * now[i]!;
    now = step(chain, now);
  }
  const changes = new WeakMap<Chain, { occupied: Float64Array }>();
  return {
    occupied,
    change: (high, low) => {
      const known = changes.get(high);
      if (known !== undefined) return known;
      let here: Float64Array = chain.start;
      let change: Float64Array = new Float64Array(chain.size);
      const found = { occupied: new Float64Array(chain.size) };
      for (let t = 0; t < rounds; t++) {
        for (let i = 0; i < chain.size; i++) found.occupied[i]! += discount ** t * change[i]!;
        const moved = minus(step(high, here), step(low, here));
        change = step(chain, change).map((value, i) => value + moved[i]!);
        here = step(chain, here);
      }
      changes.set(high, found);
      return found;
    },
  };
}
