import { fermi } from '../finite/fermi.ts';
import { drawMutant } from '../finite/mutants.ts';
import { type NumbersKey, stepNumbers } from '../finite/stepNumbers.ts';
import { type Field, fareAt, neighbourOf, settle } from './field.ts';

/** One place by chance explores, or looks at a neighbour by chance and copies it by the Fermi rule (Szabó & Tőke 1998). */
export function lookBeside(field: Field, key: NumbersKey): () => void {
  const { graph, places, rule, types } = field;
  const next = stepNumbers(key, 5, rule.from);
  return () => {
    const numbers = next();
    const place = Math.floor(numbers[0]! * graph.size);
    const own = places[place]!;
    if (numbers[3]! < rule.mutation) return settle(field, place, drawMutant(rule, types, own, numbers[3]!, numbers[4]!));
    const model = neighbourOf(graph, place, numbers[1]!);
    if (places[model] === own) return;
    if (numbers[2]! < fermi(rule.selection, fareAt(field, model) - fareAt(field, place))) settle(field, place, places[model]!);
  };
}
