import { type Outcome, type Side, otherSide } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import { expectMatch } from '../exact/index.ts';
import { rememberingGame } from '../games/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { inChairs } from './inChairs.ts';
import { type Occasions, afterEach } from './occasions.ts';
import { type Memory, accountFor, peaceAndLastDeal } from './peaceAndLastDeal.ts';

/** Expected occasions of one match of two finite strategies; of the long run, those of a round. */
export function expectedOccasions(own: Strategy, other: Strategy, side: Side, conditions: Conditions): Occasions {
  const { execution, perception, game, ...rest } = conditions;
  const { vendor, partner } = inChairs(own, other, side);
  const options = { ...rest, noise: { execution, perception }, game: rememberingGame(game, peaceAndLastDeal(side)) };
  const { rounds, perRound, accounts = {} } = expectMatch(vendor, partner, options);
  const lived = rounds === Infinity ? 1 : rounds;
  const count = (memory: Memory, outcome: Outcome): number => lived * (accounts[accountFor(memory, outcome)] ?? 0);
  const moves = (memory: Memory) => ({
    C: count(memory, 'CC') + count(memory, 'CD'),
    D: count(memory, 'DC') + count(memory, 'DD'),
  });
  const opening = moves('opening');
  const peace = moves('peace');
  return {
    after: afterEach((outcome) => {
      const { C, D } = moves(outcome);
      return outcome === 'CC' ? { C: C + peace.C, D: D + peace.D } : { C, D };
    }),
    opening,
    broke: opening.D + peace.D,
    rounds: lived,
    gap: lived * (perRound[side] - perRound[otherSide(side)]),
  };
}
