import { fitnessOf } from '../finite/fitness.ts';
import { drawMutant } from '../finite/mutants.ts';
import { pick } from '../finite/pick.ts';
import { type NumbersKey, stepNumbers } from '../finite/stepNumbers.ts';
import { type Field, fareAt, settle } from './field.ts';

/** One dies by chance, and its neighbours compete for the place by fitness (Ohtsuki, Hauert, Lieberman & Nowak 2006). */
export function deathThenBirth(field: Field, key: NumbersKey): () => void {
  const { graph, places, rule, types } = field;
  const { starts, neighbours } = graph;
  const next = stepNumbers(key, 4, rule.from);
  return () => {
    const numbers = next();
    const dead = Math.floor(numbers[0]! * graph.size);
    const rivals = neighbours.subarray(starts[dead]!, starts[dead + 1]!);
    const fares = Float64Array.from(rivals, (rival) => fareAt(field, rival));
    const best = fares.reduce((high, fare) => Math.max(high, fare), -Infinity);
    const weights = fares.map((fare) => fitnessOf(rule, fare, best));
    let total = weights.reduce((sum, weight) => sum + weight, 0);
    // Where no neighbour has any fitness all are equal, as they are in the limit of weaker selection.
    if (total === 0) total = weights.fill(1).length;
    const parent = rivals[pick(weights, total, numbers[1]!)]!;
    settle(field, dead, drawMutant(rule, types, places[parent]!, numbers[2]!, numbers[3]!));
  };
}
