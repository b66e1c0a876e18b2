import type { Pools } from '../pools.ts';

/** A rare pair of mutants, one a side, and what they earn a round between them beyond what the residents earn from them. */
interface JointMutant {
  readonly mixes: readonly (readonly number[])[];
  readonly gain: number;
}

/**
 * The mutants that decide whether a Nash pair (x, y) of two pools is neutrally stable, the ablest first: each a best reply of
 * its side, or the resident where the other side alone drifts. The gain of (x', y') is (x' − x)·V(y' − y) + (y' − y)·W(x' − x),
 * with V and W what the sides earn from each other. It is bilinear, so the pure replies decide.
 */
export function jointMutants({ each }: Pools, state: Float64Array, best: readonly (readonly number[])[]): JointMutant[] {
  const residents = each.map(({ at, size }) => [...state.subarray(at, at + size)]);
  const [vendors, partners] = best.map((replies, k) => replies.map((reply) => residents[k]!.map((_, i) => (i === reply ? 1 : 0))));
  const joint = vendors!.flatMap((vendor) =>
    partners!.map((partner) => {
      const mixes = [vendor, partner];
      const steps = mixes.map((mix, k) => mix.map((share, i) => share - residents[k]![i]!));
      const gain = each.reduce((sum, { payoffs, width }, k) => sum + bilinear(payoffs, width, steps[k]!, steps[1 - k]!), 0);
      return { mixes, gain, moved: steps.some((step) => step.some((change) => change !== 0)) };
    }),
  );
  return joint
    .filter(({ moved }) => moved)
    .map(({ mixes, gain }) => ({ mixes, gain }))
    .sort((a, b) => b.gain - a.gain);
}

function bilinear(payoffs: Float64Array, width: number, rows: readonly number[], columns: readonly number[]): number {
  return rows.reduce((sum, row, i) => sum + row * columns.reduce((part, column, j) => part + payoffs[i * width + j]! * column, 0), 0);
}
