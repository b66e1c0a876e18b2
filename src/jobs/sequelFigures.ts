import { type Outcome, type Side, mirror, outcomes } from '../core/index.ts';

/** A count, and what it is counted among. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** The deals of one match, or what is expected of one: first outcomes (4), and sequels (16, `4 * before + after`). */
export interface Deals {
  readonly opening: ArrayLike<number>;
  readonly sequels: ArrayLike<number>;
}

/** Cooperations of a side after an outcome (its own move first), among all deals after it. */
export function answersAfter({ sequels }: Deals, side: Side, outcome: Outcome): Fraction {
  const before = 4 * outcomes.indexOf(side === 'vendor' ? outcome : mirror(outcome));
  const after = (k: number): number => sequels[before + k]!;
  const both = after(0);
  return { top: both + (side === 'vendor' ? after(1) : after(2)), bottom: both + after(1) + after(2) + after(3) };
}

/** Deals in which a kind of outcome came up, among the runs of it: every run has one deal that starts it. */
export function runsOf({ opening, sequels }: Deals, isOne: (outcome: number) => boolean): Fraction {
  let top = 0;
  let bottom = 0;
  for (let after = 0; after < 4; after++) {
    if (!isOne(after)) continue;
    top += opening[after]!;
    bottom += opening[after]!;
    for (let before = 0; before < 4; before++) {
      const count = sequels[4 * before + after]!;
      top += count;
      if (!isOne(before)) bottom += count;
    }
  }
  return { top, bottom };
}

/** A run of mutual defection. */
export const isFeud = (outcome: number): boolean => outcome === 3;

/** A run of anything but mutual cooperation, as when two take turns in punishing each other. */
export const isQuarrel = (outcome: number): boolean => outcome !== 0;
