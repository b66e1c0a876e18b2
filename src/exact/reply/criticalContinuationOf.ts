import { type BothSides, type Side, bothSides, otherSide, sides } from '../../core/index.ts';
import type { ConditionOptions, Conditions } from '../../conditions/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Chain } from '../chain.ts';
import { product } from '../product.ts';
import { playable } from './bestReply.ts';
import { type ContinuationRange, type Verdict, continuationRange } from './continuationRange.ts';
import { decisionEverywhere, decisionOf, freed } from './decision.ts';
import { simpleDeviation } from './deviation.ts';
import { type Seated, readSolvable, seat } from './seated.ts';
import { shortfall } from './shortfall.ts';
import { solveDecision } from './solveDecision.ts';

/** What `criticalContinuationOf` takes: conditions without a length, which is what is looked for. */
export interface CriticalContinuationOptions extends Omit<ConditionOptions, 'length'> {
  /**
   * Asks for more than a Nash equilibrium: that no departure pays in any joint state that any moves and readings lead to,
   * whether or not the rules ever get there (one-shot-deviation proof, without noise subgame perfect). Default false.
   */
  readonly subgamePerfect?: boolean;
}

/** From which continuation on two strategies are an equilibrium. */
export interface CriticalContinuation extends ContinuationRange {
  /** The same for each side alone: from where on its rule is a best reply. */
  readonly sides: BothSides<ContinuationRange>;
  readonly method: 'root';
}

/**
 * From which continuation on two finite-state strategies are a Nash equilibrium under these conditions, noise included:
 * the numerical companion of `criticalContinuation`, for any pair. Each continuation is judged exactly as by `isNash`;
 * 200 of them up to 1 − 1e-6 are looked at and every change between neighbours is bisected to the last digit. Equally
 * good moves count as equilibrium, so the bound itself belongs to it; since moves within 1e-12 of each other count as
 * equally good, a bound may be told too low by some 1e-11. With a discount, the continuation alone is varied.
 *
 * @throws InputError listing every bad option, or naming a strategy that is not finite-state.
 * @example
 * criticalContinuationOf(strategy('tit-for-tat'), strategy('tit-for-tat')).value; // 0.666…
 */
export function criticalContinuationOf(
  vendor: Strategy,
  partner: Strategy,
  options: CriticalContinuationOptions = {},
): CriticalContinuation {
  const { subgamePerfect = false, ...given } = options;
  const conditions = readSolvable({ ...given, length: { continuation: 0 } }, sides, (problems) => {
    if ('length' in options) problems.add({ path: 'length', message: 'is what is looked for', expected: 'no length' });
    if (typeof subgamePerfect !== 'boolean') {
      problems.add({ path: 'subgamePerfect', message: 'not a yes or no', received: subgamePerfect, expected: 'true or false' });
    }
  });
  const pair = { vendor: seat(vendor, 'vendor', conditions), partner: seat(partner, 'partner', conditions) };
  const joint = product(pair.vendor.noisy, pair.partner.noisy, conditions.game);
  const judges = bothSides((side) =>
    remembered(subgamePerfect ? perfectionOf(pair, side, conditions) : nashOf(pair, joint, side, conditions)),
  );
  const both = (w: number): Verdict => {
    const verdicts = sides.map((side) => judges[side](w));
    return verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes';
  };
  return { ...continuationRange(both), sides: bothSides((side) => continuationRange(judges[side])), method: 'root' };
}

type Judge = (w: number) => Verdict;

function nashOf(pair: BothSides<Seated>, joint: Chain, side: Side, conditions: Conditions): Judge {
  const opponent = pair[otherSide(side)];
  const decision = decisionOf(side, opponent.noisy, conditions);
  const everywhere = Float64Array.from(joint.start).fill(1);
  return (w) => {
    const there = { ...conditions, length: { continuation: w } };
    const best = solveDecision(decision, there);
    const lived = [{ round: 1, weights: w * conditions.discount[side] > 0 ? everywhere : joint.start }];
    if (shortfall(best, joint, pair[side].noisy.play, lived).loss === 0) return 'yes';
    if (playable(best, opponent, there) !== null) return 'no';
    return simpleDeviation(pair, joint, side, there) === null ? 'unknown' : 'no';
  };
}

function perfectionOf(pair: BothSides<Seated>, side: Side, conditions: Conditions): Judge {
  const joint = product(freed(pair.vendor.noisy), freed(pair.partner.noisy), conditions.game);
  const decision = decisionEverywhere(side, pair[otherSide(side)].noisy, conditions);
  const lived = [{ round: 1, weights: Float64Array.from(joint.start).fill(1) }];
  return (w) => {
    const best = solveDecision(decision, { ...conditions, length: { continuation: w } });
    return shortfall(best, joint, pair[side].noisy.play, lived).loss === 0 ? 'yes' : 'no';
  };
}

/** Judges each continuation once. */
function remembered(judge: Judge): Judge {
  const known = new Map<number, Verdict>();
  return (w) => {
    const verdict = known.get(w) ?? judge(w);
    known.set(w, verdict);
    return verdict;
  };
}
