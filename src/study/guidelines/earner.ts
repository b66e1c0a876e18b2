import type { Tried } from './behaviours.ts';
import type { Fare } from './fares.ts';

/** A behaviour and what it earns. */
export interface Earner extends Fare {
  readonly id: string;
  readonly name: string;
  readonly nice: boolean;
  /** States after merging; null where not finite. */
  readonly states: number | null;
}

/** Puts behaviours and fares of the same order together. */
export function earnersOf(tried: readonly Tried[], fares: readonly Fare[]): Earner[] {
  return tried.map(({ id, name, nice, states }, i) => ({ id, name, nice, states, ...fares[i]! }));
}
