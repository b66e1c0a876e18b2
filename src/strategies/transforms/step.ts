import type { Move } from '../../core/index.ts';
import type { Strategy } from '../strategy.ts';

/** Moves in a row: letters C and D, or a list of them; not empty. */
export type MoveRow = string | readonly Move[];

/** A strategy that takes over with a chance. */
export interface Alternative {
  readonly strategy: Strategy;
  /** Chance of deciding in its place; chances that sum to more than 1 are brought down to 1, and a chance of 1 shuts out all others. */
  readonly chance: number;
}

/**
 * One change to a strategy, as plain data. A kind whose options have defaults may be written as its name alone. Rounds are
 * counted since memory last began, but for `final`, which goes by the announced length.
 *
 * - `identity`: nothing; `track-history`: nothing but the name, since every strategy here can tell its own slips.
 * - `flip`: always the other move. `dual`: the same, and what the strategy sees of its own past is turned round too, so that it
 *   plays as its mirror image (Ashlock 2010).
 * - `noisy`: the other move with a `chance`, 0.05 unless given. `forgiver`: C for D with a `chance`.
 * - `joss-ann`: C with the chance `cooperate`, D with the chance `defect`, else as before (Ashlock 2010); above 1 together, both
 *   are divided by their sum.
 * - `nice`: no D before the other's first. `grudge`: D for good once the other has defected more than `defections` times.
 * - `initial`, `final`: these `moves` in the first, or last announced, rounds.
 * - `deadlock-breaking`: C after CD and DC in turn, in either order.
 * - `apology`: C when the last own and other moves were these.
 * - `retaliate-until-apology`: D after each D of the other. `retaliation`: so many `defections` for each, owed one after the other.
 * - `mixed`: now and then what another strategy would do in its place, given the past as it was lived.
 */
export type TransformStep = TransformName | FullStep;

/** A kind of change that needs no options. */
export type TransformName =
  'deadlock-breaking' | 'dual' | 'flip' | 'identity' | 'nice' | 'noisy' | 'retaliate-until-apology' | 'track-history';

/** A kind of change that has no options. */
export type PlainName = Exclude<TransformName, 'noisy'>;

/** A change written in full. */
export type FullStep =
  | { readonly [Kind in PlainName]: { readonly kind: Kind } }[PlainName]
  | { readonly kind: 'noisy'; readonly chance?: number }
  | { readonly kind: 'forgiver'; readonly chance: number }
  | { readonly kind: 'joss-ann'; readonly cooperate: number; readonly defect: number }
  | { readonly kind: 'grudge'; readonly defections: number }
  | { readonly kind: 'retaliation'; readonly defections: number }
  | { readonly kind: 'initial'; readonly moves: MoveRow }
  | { readonly kind: 'final'; readonly moves: MoveRow }
  | { readonly kind: 'apology'; readonly own: MoveRow; readonly other: MoveRow }
  | { readonly kind: 'mixed'; readonly with: readonly Alternative[] };

/** The full step of a kind. */
export type StepOf<Kind extends FullStep['kind']> = Extract<FullStep, { readonly kind: Kind }>;
