import type { Segment } from '../scenario/index.ts';

/** Part of all deals that each segment makes, for figures per deal: its share of pairs × deals a year; they sum to 1. */
export function dealWeights(segments: readonly Segment[]): number[] {
  return parts(segments.map(({ share, setting }) => share * setting.horizon.dealsPerYear));
}

/** Part of all pairs in each segment, for figures per pair; they sum to 1. */
export function pairWeights(segments: readonly Segment[]): number[] {
  return parts(segments.map(({ share }) => share));
}

function parts(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / total);
}
