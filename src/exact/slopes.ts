import type { Conditions } from '../conditions/index.ts';
import { type Chain, meanOverOutcomes, valueAfter } from './chain.ts';
import { longRun } from './longRun.ts';
import { survivalOf } from './occupancy.ts';
import { potentials } from './potentials.ts';
import { payoffRewards } from './rewards.ts';
import { type RoundsFlow, roundsFlow } from './roundsFlow.ts';
import { dot, minus } from './vectors.ts';
import { solveLeft, solveRight } from './stateReduction.ts';
import { factorise } from './visits.ts';

/** Totals over a relationship (in the long run: means a round) whose slopes are asked for. */
export type Measure = 'scoreVendor' | 'scorePartner' | 'earnedVendor' | 'earnedPartner' | 'keptVendor' | 'keptPartner' | 'dealt' | 'rounds';

/** The totals of a chain, and how they change with it. */
export interface Slopes {
  /** Null where a total has no bound. */
  readonly totals: Readonly<Record<Measure, number | null>> & { readonly rounds: number; readonly dealt: number };
  /** Expected visits: not discounted, and with each side's discount (null where that has no bound). */
  readonly occupied: { readonly plain: Float64Array; readonly vendor: Float64Array | null; readonly partner: Float64Array | null };
  /** Change of each total per unit of a rate at which the chain is `high` at one and `low` at nought. */
  between(high: Chain, low: Chain): Record<Measure, number | null> | null;
  /** Change of each total per unit of continuation; null where the length is none. */
  byContinuation(): Record<Measure, number | null> | null;
}

/** One total: what it adds up, at which weight, and what its changes are made of. */
interface Total {
  readonly value: number | null;
  readonly occupied: Float64Array | null;
  between(high: Chain, low: Chain): number | null;
  byContinuation(): number | null;
}

/** Prepares the totals of a chain and their slopes. */
export function slopesOf(chain: Chain, conditions: Conditions): Slopes {
  const { game, discount, length } = conditions;
  const payoffs = payoffRewards(chain, game);
  const made = (state: number): boolean => !game.states[chain.stage[state]!]!.closed;
  const indicator = (counts: (k: number, state: number) => boolean): Float64Array =>
    Float64Array.from({ length: 4 * chain.size }, (_, k) => (counts(k % 4, Math.floor(k / 4)) ? 1 : 0));
  const flows = new Map<number, RoundsFlow>();
  const flowFor = (weight: number): RoundsFlow => {
    const flow = flows.get(weight) ?? roundsFlow(chain, 'rounds' in length ? length.rounds : 0, weight);
    flows.set(weight, flow);
    return flow;
  };
  const totals: Record<Measure, Total> = {
    scoreVendor: totalOf(chain, conditions, payoffs.vendor, discount.vendor, true, flowFor),
    scorePartner: totalOf(chain, conditions, payoffs.partner, discount.partner, true, flowFor),
    earnedVendor: totalOf(chain, conditions, payoffs.vendor, 1, false, flowFor),
    earnedPartner: totalOf(chain, conditions, payoffs.partner, 1, false, flowFor),
    keptVendor: totalOf(
      chain,
      conditions,
      indicator((k, state) => k < 2 && made(state)),
      1,
      false,
      flowFor,
    ),
    keptPartner: totalOf(
      chain,
      conditions,
      indicator((k, state) => k % 2 === 0 && made(state)),
      1,
      false,
      flowFor,
    ),
    dealt: totalOf(
      chain,
      conditions,
      indicator((_, state) => made(state)),
      1,
      false,
      flowFor,
    ),
    rounds: totalOf(
      chain,
      conditions,
      indicator(() => true),
      1,
      false,
      flowFor,
    ),
  };
  const each = (pick: (total: Total) => number | null): Record<Measure, number | null> => ({
    scoreVendor: pick(totals.scoreVendor),
    scorePartner: pick(totals.scorePartner),
    earnedVendor: pick(totals.earnedVendor),
    earnedPartner: pick(totals.earnedPartner),
    keptVendor: pick(totals.keptVendor),
    keptPartner: pick(totals.keptPartner),
    dealt: pick(totals.dealt),
    rounds: pick(totals.rounds),
  });
  return {
    totals: { ...each(({ value }) => value), rounds: totals.rounds.value ?? 1, dealt: totals.dealt.value ?? 1 },
    occupied: { plain: totals.rounds.occupied ?? chain.start, vendor: totals.scoreVendor.occupied, partner: totals.scorePartner.occupied },
    between: (high, low) => (totals.rounds.between(high, low) === null ? null : each((total) => total.between(high, low))),
    byContinuation: () => ('continuation' in length ? each((total) => total.byContinuation()) : null),
  };
}

function totalOf(
  chain: Chain,
  { length }: Conditions,
  reward: Float64Array,
  discount: number,
  isScore: boolean,
  flowFor: (discount: number) => RoundsFlow,
): Total {
  if ('continuation' in length) return endingTotal(chain, reward, length.continuation, discount);
  if (length.rounds < Infinity) return roundsTotal(chain, reward, flowFor(discount));
  if (discount < 1) return endingTotal(chain, reward, 1, discount);
  return isScore ? noTotal : longRunTotal(chain, reward);
}

const noTotal: Total = { value: null, occupied: null, between: () => null, byContinuation: () => null };

/** Visits × change of the chain × value to come. */
function endingTotal(chain: Chain, reward: Float64Array, continuation: number, discount: number): Total {
  const factored = factorise(chain, survivalOf(continuation, discount));
  const occupied = solveLeft(factored, chain.start);
  const values = solveRight(factored, meanOverOutcomes(chain, reward));
  const goesOn = continuation * discount;
  return {
    value: dot(chain.start, values),
    occupied,
    between: (high, low) => dot(occupied, bringing(high, reward, values, goesOn)) - dot(occupied, bringing(low, reward, values, goesOn)),
    byContinuation: () => discount * dot(occupied, meanOverOutcomes(chain, valueAfter(chain, values))),
  };
}

/** A total over a number of rounds; all totals of one discount share their flow. */
function roundsTotal(chain: Chain, reward: Float64Array, flow: RoundsFlow): Total {
  const gain = meanOverOutcomes(chain, reward);
  return {
    value: dot(flow.occupied, gain),
    occupied: flow.occupied,
    between: (high, low) =>
      dot(flow.occupied, minus(meanOverOutcomes(high, reward), meanOverOutcomes(low, reward))) + dot(flow.change(high, low).occupied, gain),
    byContinuation: () => null,
  };
}

/** Change of a long-run mean: shares × change of the chain × potential (Schweitzer 1968). */
function longRunTotal(chain: Chain, reward: Float64Array): Total {
  const { shares } = longRun(chain);
  const gain = meanOverOutcomes(chain, reward);
  const found = potentials(chain, shares, gain);
  return {
    value: dot(shares, gain),
    occupied: shares,
    between: (high, low) =>
      found === null
        ? null
        : dot(shares, bringing(high, reward, found.potential, 1)) - dot(shares, bringing(low, reward, found.potential, 1)),
    byContinuation: () => null,
  };
}

/** What a state brings in a chain: this round, and what is to come. */
function bringing(chain: Chain, reward: Float64Array, values: Float64Array, goesOn: number): Float64Array {
  const after = valueAfter(chain, values);
  return meanOverOutcomes(
    chain,
    reward.map((r, k) => r + goesOn * after[k]!),
  );
}
