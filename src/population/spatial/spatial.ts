import type { PayoffTable } from '../tables.ts';
import { birthThenDeath } from './birthThenDeath.ts';
import { deathThenBirth } from './deathThenBirth.ts';
import type { Field } from './field.ts';
import type { Graph } from './graph.ts';
import { imitateBest } from './imitateBest.ts';
import { lookBeside } from './lookBeside.ts';
import { readSpatial } from './readSpatial.ts';
import type { SpatialOptions, SpatialState } from './spatialOptions.ts';

const updates = { 'imitate-best': imitateBest, fermi: lookBeside, 'death-birth': deathThenBirth, 'birth-death': birthThenDeath };

/**
 * A population on a lattice or any other graph: each place meets its neighbours only, and copies or replaces only them.
 *
 * - `'imitate-best'`: all places at once take the best behaviour around (Nowak & May 1992); deterministic without mutation;
 * - `'fermi'`: one place by chance compares itself with a neighbour (Szabó & Tőke 1998);
 * - `'death-birth'`: neighbours compete by fitness for a place that fell free (Ohtsuki et al. 2006);
 * - `'birth-death'`: a child, of a parent drawn by fitness, replaces a neighbour (Lieberman et al. 2005).
 *
 * On the complete graph the last two are the Moran processes of {@link moran} with `drawnFrom: 'others'`, and `'fermi'` is
 * {@link pairwiseComparison}, where payoffs are means.
 *
 * @param payoffs - `payoffs[i][j]` is what behaviour i earns against j.
 * @param graph - From {@link lattice} or {@link graphOf}.
 * @param start - The behaviour at each place, as a row of `payoffs`.
 * @returns The places after each step, without end, or, without mutation, until one behaviour is left. A step of
 * `'imitate-best'` renews all places, one of the others a single place.
 * @throws InputError for what cannot be a population.
 * @example
 * ```ts
 * import { lattice, spatial } from 'donnant';
 *
 * // Nowak & May's game with b = 1.9: cooperation (0) and one defector (1) in its midst.
 * const game = [
 *   [1, 0],
 *   [1.9, 0],
 * ];
 * const start = Array.from({ length: 21 * 21 }, (_, place) => (place === 220 ? 1 : 0));
 * const [first] = spatial(game, lattice({ rows: 21, columns: 21 }), start, { selfInteraction: true });
 * first?.counts; // => [432, 9]
 * ```
 */
export function spatial(
  payoffs: PayoffTable,
  graph: Graph,
  start: ArrayLike<number>,
  options: SpatialOptions = {},
): Generator<SpatialState, void, void> {
  return run(readSpatial(payoffs, graph, start, options));
}

function* run(field: Field): Generator<SpatialState, void, void> {
  const { graph, rule, counts, places } = field;
  const step = updates[rule.update](field, { seed: rule.seed, repetition: rule.repetition });
  while (rule.mutation > 0 || counts.every((count) => count < graph.size)) {
    step();
    yield { places, counts: Array.from(counts) };
  }
}
