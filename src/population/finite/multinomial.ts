import type { Stream } from '../../core/index.ts';
import { drawBinomial } from './binomial.ts';
import { logFactorial } from './logFactorial.ts';

/** Draws how many of `size` fall on each place with the given chances: one binomial after the other. */
export function drawMultinomial(size: number, chances: ArrayLike<number>, draw: Stream, into: Int32Array): void {
  const rest = new Float64Array(chances.length + 1);
  for (let i = chances.length - 1; i >= 0; i--) rest[i] = rest[i + 1]! + chances[i]!;
  let left = size;
  for (let i = 0; i < chances.length; i++) {
    // Nothing behind this place: the rest of the chance is its own, to the last digit.
    into[i] = rest[i + 1] === 0 && chances[i]! > 0 ? left : drawBinomial(left, left === 0 ? 0 : chances[i]! / rest[i]!, draw);
    left -= into[i]!;
  }
}

/** Chance that `size` fall on places with the given chances exactly as `counts` says. */
export function multinomialChance(counts: ArrayLike<number>, size: number, chances: ArrayLike<number>): number {
  let log = logFactorial(size);
  for (let i = 0; i < chances.length; i++) if (counts[i]! > 0) log += counts[i]! * Math.log(chances[i]!) - logFactorial(counts[i]!);
  return Math.exp(log);
}
