import { type BandMatrix, placeOf } from './bandMatrix.ts';

/**
 * Takes the states of a chain out one after the other, from the last to the first (Grassmann, Taksar & Heyman 1985), in
 * place: no figure is made by a subtraction, so that each is right to nearly full precision. What is off the band
 * stays zero. The diagonal of `chances` is not read (what leaves a state says what stays); afterwards it holds the
 * pivots, and without any way out that of state 0 is not made.
 *
 * @param leave - Chance to leave the chain from each state; overwritten. Null for a chain that nothing leaves.
 * @returns Whether it went well; false where a way out has a chance too small for a double.
 */
export function reduceBand(chances: BandMatrix, leave: Float64Array | null): boolean {
  const { size, band, values } = chances;
  for (let k = size - 1; k >= (leave === null ? 1 : 0); k--) {
    const low = Math.max(0, k - band);
    const row = placeOf(chances, k, 0);
    let away = leave === null ? 0 : leave[k]!;
    for (let j = low; j < k; j++) away += values[row + j]!;
    if (!(away > 0)) return false;
    for (let j = low; j < k; j++) values[row + j]! /= away;
    for (let i = low; i < k; i++) {
      const place = placeOf(chances, i, k);
      const into = values[place]!;
      if (into === 0) continue;
      if (leave !== null) leave[i]! += into * (leave[k]! / away);
      const other = placeOf(chances, i, 0);
      for (let j = low; j < k; j++) values[other + j]! += into * values[row + j]!;
      values[place] = into / away;
    }
    values[row + k] = away;
  }
  return true;
}

/** The expected total of `rewards` from each state on until the chain is left. */
export function totalsOf(reduced: BandMatrix, rewards: Float64Array): Float64Array {
  const { size, band, values } = reduced;
  const totals = Float64Array.from(rewards);
  for (let i = size - 1; i >= 0; i--) {
    const last = Math.min(size - 1, i + band);
    const row = placeOf(reduced, i, 0);
    for (let k = i + 1; k <= last; k++) totals[i]! += values[row + k]! * totals[k]!;
  }
  for (let k = 0; k < size; k++) {
    const row = placeOf(reduced, k, 0);
    totals[k]! /= values[row + k]!;
    for (let j = Math.max(0, k - band); j < k; j++) totals[k]! += values[row + j]! * totals[j]!;
  }
  return totals;
}

/** The shares of time spent in each state of a chain that nothing leaves. */
export function stationaryOf(reduced: BandMatrix): Float64Array {
  const { size, band, values } = reduced;
  const shares = new Float64Array(size);
  shares[0] = 1;
  let total = 1;
  for (let k = 1; k < size; k++) {
    for (let i = Math.max(0, k - band); i < k; i++) shares[k]! += shares[i]! * values[placeOf(reduced, i, k)]!;
    total += shares[k]!;
    if (total > 1e200) {
      for (let i = 0; i <= k; i++) shares[i]! *= 1e-200;
      total *= 1e-200;
    }
  }
  return shares.map((share) => share / total);
}
