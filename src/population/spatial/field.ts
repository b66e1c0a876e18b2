import type { Graph } from './graph.ts';
import type { SpatialOptions } from './spatialOptions.ts';

/** A population on a graph as it changes. */
export interface Field {
  readonly graph: Graph;
  /** Number of behaviours. */
  readonly types: number;
  readonly payoffs: Float64Array;
  readonly rule: Required<SpatialOptions>;
  readonly places: Uint16Array;
  readonly counts: Int32Array;
  /** Room to count neighbours in. */
  readonly around: Int32Array;
}

/** Gives a place another behaviour. */
export function settle({ places, counts }: Field, place: number, type: number): void {
  counts[places[place]!]!--;
  counts[type]!++;
  places[place] = type;
}

/**
 * What a place earns from its neighbours. Neighbours are counted first, so that places with the same around them earn the same to
 * the last digit, and ties are ties.
 */
export function fareAt({ graph, types, payoffs, rule, places, around }: Field, place: number): number {
  const { starts, neighbours } = graph;
  const own = places[place]!;
  around.fill(0);
  if (rule.selfInteraction) around[own]!++;
  const end = starts[place + 1]!;
  for (let i = starts[place]!; i < end; i++) around[places[neighbours[i]!]!]!++;
  let total = 0;
  const row = own * types;
  for (let j = 0; j < types; j++) total += around[j]! * payoffs[row + j]!;
  return rule.payoff === 'total' ? total : total / (end - starts[place]! + (rule.selfInteraction ? 1 : 0));
}

/** A neighbour of a place, by a number in [0, 1). */
export function neighbourOf({ starts, neighbours }: Graph, place: number, number: number): number {
  const start = starts[place]!;
  return neighbours[start + Math.floor(number * (starts[place + 1]! - start))]!;
}
