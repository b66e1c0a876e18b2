import { streamFor } from '../../core/index.ts';
import { placesOf } from '../places.ts';

/** Times that the repetitions are drawn again. */
const resamples = 1000;

/**
 * How often each player takes each place if the repetitions are drawn again with replacement (the bootstrap, Efron 1979). All
 * pairs of a repetition are drawn together, as they share their random streams.
 *
 * @param scores - `scores[player][repetition]`.
 * @returns `[player][place − 1]`, each row summing to 1.
 */
export function placeShares(scores: readonly (readonly number[])[], seed: string): number[][] {
  const repetitions = scores[0]!.length;
  const shares = scores.map(() => scores.map(() => 0));
  const draw = streamFor({ seed, repetition: 0, purpose: 'figure' });
  const times = repetitions === 1 ? 1 : resamples;
  for (let resample = 0; resample < times; resample++) {
    const drawn = Array.from({ length: repetitions }, () => Math.floor(repetitions * draw()));
    const places = placesOf(scores.map((own) => drawn.reduce((sum, r) => sum + own[r]!, 0) / repetitions));
    places.forEach((place, player) => (shares[player]![place - 1]! += 1 / times));
  }
  return shares;
}

/** First and last place of the middle 95 % of shares. */
export function placeInterval(shares: readonly number[]): [number, number] {
  const tail = 0.025 - 1e-9;
  const from = (order: readonly number[]): number => {
    let below = 0;
    return order.findIndex((share) => (below += share) > tail);
  };
  return [from(shares) + 1, shares.length - from([...shares].reverse())];
}
