import { type BothSides, InputError, bothSides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Strategy, fixPayoffs } from '../strategies/index.ts';
import { type OwnBehaviours, makeBehaviour } from './own/ownBehaviours.ts';
import type { SegmentPlan } from './plan.ts';
import type { Member } from './readPool.ts';
import { scaleOf } from './scaleOf.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** What stays the same under every rule: behaviours, fixed on today's money, and the unit of comparison. */
export type Baseline = Pick<Setting, 'adoptable' | 'scale'> & { readonly behaviours: BothSides<readonly Strategy[]> };

/** The behaviours of a segment before they are resolved. */
export interface Behaviours {
  readonly pools: BothSides<readonly Strategy[]>;
  readonly adoptable: BothSides<readonly Strategy[]>;
}

/**
 * The behaviours of a segment, with their own numbers.
 *
 * @throws InputError with paths of the file where a behaviour does not take its numbers.
 */
export function behavioursOf({ pools, adoptable, own }: SegmentPlan, numbers: Numbers): Behaviours {
  return {
    pools: bothSides((side) => pools[side].members.map((member) => made(member, numbers, own))),
    adoptable: bothSides((side) => {
      const ids = pools[side].members.map(({ id }) => id);
      return adoptable[side].filter((id) => !ids.includes(id)).map((id) => makeBehaviour(id, {}, own));
    }),
  };
}

/** The baseline of behaviours in today's game. */
export function baselineOf({ pools, adoptable }: Behaviours, game: Game): Baseline {
  const { payoffs } = game.states[game.start]!;
  const resolved = (strategies: BothSides<readonly Strategy[]>) =>
    bothSides((side) => strategies[side].map((behaviour) => fixPayoffs(behaviour, payoffs[side])));
  return { behaviours: resolved(pools), adoptable: resolved(adoptable), scale: bothSides((side) => scaleOf(payoffs[side])) };
}

function made({ id, at, params, words }: Member, numbers: Numbers, own: OwnBehaviours): Strategy {
  const given = params.map(([name, { key }]) => [name, numberAt(numbers, key)] as const);
  try {
    return makeBehaviour(id, { ...words, ...Object.fromEntries(given) }, own);
  } catch (error) {
    // numbers that are each in range need not go together; only the path is the file's
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, path: problem.path.replace(/^params(?=\.|$)/, at) })));
  }
}
