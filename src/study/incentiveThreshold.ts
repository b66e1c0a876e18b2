import { type BothSides, bothSides, otherSide } from '../core/index.ts';
import { criticalContinuation } from '../exact/index.ts';
import type { Game } from '../games/index.ts';
import { type Setting, discountOf, motivesOf } from '../incentives/index.ts';
import { hasClosedForm } from './betrayal.ts';
import { neededContinuation } from './neededContinuation.ts';
import type { IncentiveMethod, IncentiveThreshold } from './verdict.ts';

/** Incentive thresholds of both sides, and how they were found. */
export interface FoundIncentive {
  readonly thresholds: BothSides<IncentiveThreshold>;
  readonly method: IncentiveMethod;
}

/**
 * The continuation from which on betraying a reciprocator does not pay, for each side, on the payoffs that move people (care
 * included). In closed form where the game is one stage game repeated unchanged; where it has public states, numerically.
 *
 * Word of mouth is left out: it threatens a side that betrays one counterpart with the loss of others, but a side that
 * betrays all of them at once gains and loses in the same proportion, so that with like counterparts nothing is added
 * (Bernheim & Whinston 1990).
 */
export function findIncentive(setting: Setting): FoundIncentive {
  const game = motivesOf(setting);
  if (hasClosedForm(game)) return { thresholds: closedForm(setting, game), method: 'closed-form' };
  const grim = neededContinuation(setting, game, 'grim');
  const titForTat = neededContinuation(setting, game, 'tit-for-tat');
  return { thresholds: bothSides((side) => ({ grim: grim[side], titForTat: titForTat[side] })), method: 'numeric' };
}

/** The thresholds of {@link findIncentive} alone. */
export function incentiveThreshold(setting: Setting): BothSides<IncentiveThreshold> {
  return findIncentive(setting).thresholds;
}

/**
 * What a side weighs is continuation × its discount × the chance that the counterpart recognises it: forgetting a breach
 * shortens its shadow as an end would (a forgotten counterpart is met with the opening again).
 */
function closedForm({ horizon, recall }: Setting, game: Game): BothSides<IncentiveThreshold> {
  const grim = criticalContinuation(game, 'grudger');
  const titForTat = criticalContinuation(game, 'tit-for-tat');
  const discount = discountOf(horizon);
  return bothSides((side) => {
    const weight = discount[side] * recall[otherSide(side)];
    const needed = (value: number | null): number | null => {
      if (value === null || value === 0) return value;
      return value < weight ? value / weight : null;
    };
    return { grim: needed(grim[side].value), titForTat: needed(titForTat[side].value) };
  });
}
