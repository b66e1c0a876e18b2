import type { NumberParam } from '../params.ts';

type Chosen = NumberParam & { readonly default: number };

/** The slope s of a linear relation between the two mean payoffs, with its default. */
export function slopeParam(standard: number): Chosen {
  const meaning = "how much the other side's mean payoff moves for each unit of one's own, both measured from the baseline";
  return { default: standard, meaning, least: -1, most: 1 };
}

/** The scale phi of a linear relation between the two mean payoffs, with its default. */
export function scaleParam(standard: number): Chosen {
  return { default: standard, meaning: 'how strongly it reacts; too large a value for the payoffs is refused', least: 0 };
}

/** The baseline l of a linear relation as a number, with its default. */
export function baselineParam(standard: number): Chosen {
  const meaning = 'mean payoff from which both sides are measured; from that of mutual defection to that of mutual cooperation';
  return { default: standard, meaning };
}
