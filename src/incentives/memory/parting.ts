import type { Outcome } from '../../core/index.ts';
import type { Memory, MemoryState } from '../memory.ts';
import { always } from './onRecord.ts';
import { outsideOf, outsideParams } from './outside.ts';

/**
 * How a relationship is over. `no-deals`: the periods that it would still have had go by without deals, at what each
 * side has outside, so that being left costs something in every figure. `ends`: it is counted no further, as for people
 * who find another counterpart at once; a deal of one who cheats and is left then still earns T, and only totals fall.
 */
export const partingParams = {
  afterwards: { kind: 'choice', choices: ['ends', 'no-deals'], usual: 'no-deals' },
  ...outsideParams,
} as const;

/** Values of those parameters. */
export interface Parting {
  readonly afterwards: string;
  readonly 'vendor-outside': number;
  readonly 'partner-outside': number;
}

/** Name of the state after a parting without an end. */
export const parted = 'parted';

/** Where an outcome leads that parts the two with a chance, and goes on in `state` otherwise. */
export function parting(state: string, chance: number, { afterwards }: Parting): MemoryState['next'][Outcome] {
  return afterwards === 'ends' ? { [state]: 1 - chance } : { [state]: 1 - chance, [parted]: chance };
}

/** The state after a parting, where there is one. */
export function partedState(values: Parting): Memory['states'] {
  return values.afterwards === 'ends' ? {} : { [parted]: { instead: outsideOf(values), next: always(parted) } };
}
