import { Problems } from '../../core/index.ts';
import type { PayoffTable } from '../tables.ts';
import { checkRule } from '../finite/readRule.ts';
import { checkTable } from '../finite/readTable.ts';
import type { Field } from './field.ts';
import { type Graph, mostMet } from './graph.ts';
import { oneOf } from './lattice.ts';
import type { SpatialOptions } from './spatialOptions.ts';

/** Checks payoffs, start and options of a population on a graph and makes it; throws an InputError with all that is wrong. */
export function readSpatial(payoffs: PayoffTable, graph: Graph, start: ArrayLike<number>, options: SpatialOptions): Field {
  const problems = new Problems();
  const rule = withDefaults(options);
  oneOf(problems, 'update', rule.update, ['imitate-best', 'fermi', 'death-birth', 'birth-death']);
  oneOf(problems, 'payoff', rule.payoff, ['total', 'mean']);
  const { update, selfInteraction } = rule;
  checkRule(problems, { ...rule, process: update === 'death-birth' || update === 'birth-death' ? update : 'pairwise-comparison' });
  if (typeof selfInteraction !== 'boolean') {
    problems.add({ path: 'selfInteraction', message: 'not a choice', received: selfInteraction, expected: 'true or false' });
  }
  const known = checkTable(problems, 'payoffs', payoffs, true);
  const types = known ? payoffs.length : Infinity;
  if (start.length !== graph.size) {
    problems.add({ path: 'start', message: 'not a behaviour for each place', received: start.length, expected: `${graph.size} numbers` });
  }
  for (let place = 0; place < start.length; place++) {
    const type = start[place]!;
    if (Number.isSafeInteger(type) && type >= 0 && type < types) continue;
    problems.add({
      path: `start[${place}]`,
      message: 'not a behaviour',
      received: type,
      expected: `0 to ${types - 1}, a row of the payoffs`,
    });
  }
  if (known) checkFares(problems, payoffs.flat(), graph, rule);
  problems.throwIfAny();
  const places = Uint16Array.from(start);
  const counts = new Int32Array(types);
  for (const type of places) counts[type]!++;
  return { graph, types, payoffs: Float64Array.from(payoffs.flat()), rule, places, counts, around: new Int32Array(types) };
}

function withDefaults(options: SpatialOptions): Required<SpatialOptions> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as SpatialOptions;
  return {
    update: 'imitate-best',
    selfInteraction: false,
    payoff: 'total',
    selection: 1,
    fitness: 'linear',
    mutation: 0,
    mutants: 'others',
    seed: 'donnant',
    repetition: 0,
    from: 0,
    ...given,
  };
}

/** Fitness must not be negative, nor differ by more than a double can hold. */
function checkFares(problems: Problems, payoffs: readonly number[], graph: Graph, rule: Required<SpatialOptions>): void {
  if (rule.update !== 'death-birth' && rule.update !== 'birth-death') return;
  const met = rule.payoff === 'mean' ? 1 : mostMet(graph, rule.selfInteraction);
  const least = payoffs.reduce((low, payoff) => Math.min(low, payoff, payoff * met), Infinity);
  const most = payoffs.reduce((high, payoff) => Math.max(high, payoff, payoff * met), -Infinity);
  const lowest = 1 - rule.selection + rule.selection * least;
  if (rule.fitness === 'linear' && lowest < -1e-12) {
    problems.add({
      path: 'payoffs',
      message: 'a payoff makes a fitness 1 − s + s π negative',
      received: lowest,
      expected: "higher payoffs, a weaker selection, or fitness 'exponential'",
    });
  }
  if (rule.fitness === 'exponential' && rule.selection * (most - least) > 700) {
    problems.add({
      path: 'selection',
      message: 'makes fitness differ by more than e^700',
      received: rule.selection,
      expected: 'a weaker selection',
    });
  }
}
