import type { Chain } from './chain.ts';
import { components } from './components.ts';
import { reduceWithin } from './longRun.ts';
import { solveRight } from './stateReduction.ts';

/** The long-run mean of a reward, and by how much each state is ahead of it for good. */
export interface Potentials {
  readonly mean: number;
  /** h with h = r − mean + M h, and 0 in the first state of the closed class. */
  readonly potential: Float64Array;
}

/**
 * Solves Poisson's equation for a reward by state (Kemeny & Snell 1960, chapter 4: the fundamental matrix). Null
 * where several closed classes can be reached: then no single mean exists.
 */
export function potentials(chain: Chain, shares: Float64Array, reward: Float64Array): Potentials | null {
  const closed = components(chain).filter((component) => component.closed);
  if (closed.length !== 1) return null;
  let mean = 0;
  for (let i = 0; i < chain.size; i++) mean += shares[i]! * reward[i]!;
  const anchor = closed[0]!.states[0]!;
  const others = Array.from({ length: chain.size }, (_, i) => i).filter((state) => state !== anchor);
  const potential = new Float64Array(chain.size);
  if (others.length > 0) {
    const solved = solveRight(
      reduceWithin(chain, others),
      Float64Array.from(others, (state) => reward[state]! - mean),
    );
    others.forEach((state, i) => {
      potential[state] = solved[i]!;
    });
  }
  return { mean, potential };
}
