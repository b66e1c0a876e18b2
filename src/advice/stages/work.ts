import type { Segment } from '../../scenario/index.ts';
import { isFiniteState } from '../../strategies/index.ts';

/** Pairs of behaviours × public states up to which settings are judged in some milliseconds. */
export const mostWork = 300;
/** Where word gets round, behaviours are worked out again and again until what is heard agrees with what is done. */
const timesForWord = 100;

/** About how long segments take to judge, in pairs of behaviours × public states; Infinity where some pairs must be played. */
export function workOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { setting: { game, pools, adoptable, word } }) => {
    const followed = [...pools.vendor, ...pools.partner].map(({ strategy }) => strategy);
    if (![...followed, ...adoptable.vendor, ...adoptable.partner].every(isFiniteState)) return Infinity;
    const pairs = (pools.vendor.length + adoptable.vendor.length) * (pools.partner.length + adoptable.partner.length);
    return sum + pairs * game.states.length * (word === undefined ? 1 : timesForWord);
  }, 0);
}
