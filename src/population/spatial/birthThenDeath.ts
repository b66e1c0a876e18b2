import { fitnessOf } from '../finite/fitness.ts';
import { drawMutant } from '../finite/mutants.ts';
import { type NumbersKey, stepNumbers } from '../finite/stepNumbers.ts';
import { type Field, fareAt, neighbourOf, settle } from './field.ts';
import { mostMet } from './graph.ts';
import { weightTree } from './weightTree.ts';

/** A parent is drawn by fitness from all places, and its child replaces a neighbour by chance (Lieberman, Hauert & Nowak 2005). */
export function birthThenDeath(field: Field, key: NumbersKey): () => void {
  const { graph, places, rule, types } = field;
  const { starts, neighbours, size } = graph;
  const next = stepNumbers(key, 4, rule.from);
  const tree = weightTree(size);
  const highest = highestFare(field);
  const weigh = (place: number): void => {
    tree.set(place, fitnessOf(rule, fareAt(field, place), highest));
  };
  for (let place = 0; place < size; place++) weigh(place);
  return () => {
    const numbers = next();
    const parent = tree.total() > 0 ? tree.pick(numbers[0]!) : Math.floor(numbers[0]! * size);
    const dead = neighbourOf(graph, parent, numbers[1]!);
    const type = drawMutant(rule, types, places[parent]!, numbers[2]!, numbers[3]!);
    if (type === places[dead]) return;
    settle(field, dead, type);
    weigh(dead);
    for (let i = starts[dead]!; i < starts[dead + 1]!; i++) weigh(neighbours[i]!);
  };
}

/** No place can earn more: fitness measured from here cannot overflow. */
function highestFare({ payoffs, rule, graph }: Field): number {
  const best = payoffs.reduce((high, payoff) => Math.max(high, payoff), -Infinity);
  return rule.payoff === 'mean' ? best : Math.max(best, best * mostMet(graph, rule.selfInteraction));
}
