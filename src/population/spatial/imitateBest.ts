import { drawMutant } from '../finite/mutants.ts';
import { type NumbersKey, numbersOfStep } from '../finite/stepNumbers.ts';
import { type Field, fareAt, settle } from './field.ts';

/**
 * All places at once take the behaviour of the best among the neighbours and the place itself (Nowak & May 1992). Where its own
 * behaviour is among the best it is kept; other ties go to the behaviour that comes first in the payoff table.
 */
export function imitateBest(field: Field, key: NumbersKey): () => void {
  const { graph, places, rule, types } = field;
  const fares = new Float64Array(graph.size);
  const next = new Uint16Array(graph.size);
  let step = rule.from;
  return () => {
    for (let place = 0; place < graph.size; place++) fares[place] = fareAt(field, place);
    for (let place = 0; place < graph.size; place++) next[place] = bestAround(field, fares, place);
    const draw = rule.mutation > 0 ? numbersOfStep(key, step) : null;
    step++;
    for (let place = 0; place < graph.size; place++) {
      const type = draw === null ? next[place]! : drawMutant(rule, types, next[place]!, draw(), draw());
      if (type !== places[place]) settle(field, place, type);
    }
  };
}

function bestAround({ graph: { starts, neighbours }, places }: Field, fares: Float64Array, place: number): number {
  const own = places[place]!;
  let best = fares[place]!;
  let type = own;
  for (let i = starts[place]!; i < starts[place + 1]!; i++) {
    const other = neighbours[i]!;
    const fare = fares[other]!;
    const shown = places[other]!;
    if (fare > best) {
      best = fare;
      type = shown;
    } else if (fare === best && type !== own && (shown === own || shown < type)) type = shown;
  }
  return type;
}
