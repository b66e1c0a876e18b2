/** The highest rate of slips that is looked at: beyond it a rule would be its own opposite. */
export const highestSlips = 0.5;

/** Rates of slips with the logs of their weights, by which a likelihood is integrated. */
export interface SlipGrid {
  readonly slips: Float64Array;
  /** Logs of weights that sum to 1; -Infinity for a rate that only stands for itself. */
  readonly logWeights: Float64Array;
}

/**
 * A known rate; or rates from 0 to 0.5, all alike likely, with Simpson's weights. Their places are even in √rate, since the width of
 * a likelihood goes with it, and as many as a likelihood of so many rounds needs.
 */
export function slipGrid(execution: number | 'estimate', rounds: number): SlipGrid {
  if (execution !== 'estimate') return { slips: Float64Array.of(execution), logWeights: Float64Array.of(0) };
  const steps = Math.max(32, 4 * Math.ceil(Math.sqrt(rounds)));
  const slips = Float64Array.from({ length: steps + 1 }, (_, i) => highestSlips * (i / steps) ** 2);
  const logWeights = Float64Array.from(slips, (_, i) => Math.log((simpson(i, steps) * 2 * i) / steps ** 2));
  return { slips, logWeights };
}

/** Simpson's weight of a place, in steps. */
function simpson(i: number, steps: number): number {
  return i === 0 || i === steps ? 1 / 3 : i % 2 === 1 ? 4 / 3 : 2 / 3;
}
