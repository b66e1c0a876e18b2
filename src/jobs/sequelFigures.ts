import { type Side, mirror, outcomes } from '../core/index.ts';

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

/** Each outcome from the other side. */
const mirrored: readonly number[] = outcomes.map((outcome) => outcomes.indexOf(mirror(outcome)));

/** Cooperations of a side after an outcome (0 to 3 for CC, CD, DC, DD, its own move first), among all deals after it. */
export function answersAfter({ sequels }: Deals, side: Side, outcome: number): Fraction {
  const at = 4 * (side === 'vendor' ? outcome : mirrored[outcome]!);
  const both = sequels[at]!;
  return {
    top: both + (side === 'vendor' ? sequels[at + 1]! : sequels[at + 2]!),
    bottom: both + sequels[at + 1]! + sequels[at + 2]! + sequels[at + 3]!,
  };
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
