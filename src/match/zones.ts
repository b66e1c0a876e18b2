import type { Move } from '../core/index.ts';
import { drawSpan } from './drawStream.ts';

/** A chance in whole draws: how many of the 2³¹ possible draws bring it about. Off by at most 2⁻³² of the chance asked. */
export function inDraws(chance: number): number {
  return Math.round(chance * drawSpan);
}

/** Whether a chance, in whole draws, is left to the draw at all. */
export function isOpen(draws: number): boolean {
  return draws > 0 && draws < drawSpan;
}

/**
 * What each draw brings about in a state that cooperates with some chance, under slips. From 0 upwards lie the draws
 * that mean C and slip, that mean D and slip, that mean C, that mean D. So the lowest draws are the slips, whoever
 * plays; intention and slip are independent with their exact chances; and the draws that come out as C are one
 * stretch, told by one comparison.
 */
export interface Zones {
  /** Last draw that means C and slips; -1 where none does. */
  readonly slippedC: number;
  /** Last draw that slips; -1 where none does. */
  readonly slipped: number;
  /** First draw that comes out as C, modulo 2³¹. */
  readonly first: number;
  /** Number of draws that come out as C, less one: the highest 31-bit number where all do, -1 where none does. */
  readonly count: number;
}

/** The zones of a chance of intending C, where a C (D) slips with chance `slip.C` (`slip.D`). */
export function zonesOf(chance: number, slip: Readonly<Record<Move, number>>): Zones {
  return setZones({ slippedC: -1, slipped: -1, first: 0, count: -1 }, chance, slip);
}

/** The same, written over zones that were used before. */
export function setZones(zones: Writable<Zones>, chance: number, slip: Readonly<Record<Move, number>>): Zones {
  const slippedC = inDraws(chance * slip.C);
  zones.slippedC = slippedC - 1;
  zones.slipped = inDraws(chance * slip.C + (1 - chance) * slip.D) - 1;
  zones.first = slippedC % drawSpan;
  zones.count = inDraws(chance * (1 - slip.C) + (1 - chance) * slip.D) - 1;
  return zones;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What came out of a draw: 0 for C, 1 for D; without a jump, which a processor would guess wrong half of the time. */
export function realisedIn({ first, count }: Zones, draw: number): number {
  return (count - ((draw - first) & 0x7fffffff)) >>> 31;
}

/** What was meant by a draw that came out so: 0 for C, 1 for D. */
export function intendedIn({ slippedC, slipped }: Zones, draw: number, realised: number): number {
  const meantC = realised === 0 ? draw > slipped : draw <= slippedC;
  return meantC ? 0 : 1;
}
