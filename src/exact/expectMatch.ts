import { type BothSides, type Outcome, Problems, type Side, bothSides, mirror, outcomes } from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions, toldRounds } from '../conditions/index.ts';
import { payoffAt } from '../games/index.ts';
import { type Strategy, compile } from '../strategies/index.ts';
import type { Chain } from './chain.ts';
import { type NoisyAutomaton, noisyAutomaton } from './noisyAutomaton.ts';
import { type Occupancy, occupancy, total } from './occupancy.ts';
import { product } from './product.ts';
import { checkSmallNoise, smallNoiseLimit } from './smallNoise.ts';

/** Conditions of an exact result. */
export interface ExpectOptions extends ConditionOptions {
  /**
   * `small-noise`: the long run as all noise rates given are scaled to zero together. It differs from no noise at all:
   * tit for tat against itself then earns the mean of all four payoffs, and R without noise.
   */
  readonly limit?: 'small-noise';
}

/** What two strategies can expect of each other. Exact: no sampling error. */
export interface Expectation {
  /** Expected number of rounds; Infinity for the long run. */
  readonly rounds: number;
  /** Expected total payoffs, discounted where the discount is below 1; null where the total has no bound. */
  readonly scores: BothSides<number | null>;
  /** Expected total payoffs over expected rounds, not discounted. */
  readonly perRound: BothSides<number>;
  /** Share of realised cooperations. */
  readonly cooperation: BothSides<number>;
  /** Share of rounds with each outcome, vendor's move first. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Share of rounds in each public state, where the game has several. */
  readonly states?: Readonly<Record<string, number>>;
  /** Money per round in each account of the game, where it has any. */
  readonly accounts?: Readonly<Record<string, number>>;
}

/**
 * What two finite-state strategies earn against each other, solved exactly under noise of both kinds, recall,
 * discount and any length. `perRound`, `cooperation` and `outcomes` are ratios of expected totals, so always
 * defecting against tit for tat at continuation 0.9 gives 1.4 and not the mean of match averages, 2.02.
 * `{ rounds: Infinity }` asks for the long-run average from the opening states (the Cesàro limit).
 *
 * @param vendor - Strategy in the vendor's chair; must be finite-state (not a program).
 * @param partner - Strategy in the partner's chair; likewise.
 * @param options - Game, length, noise, recall and discount, as for `playMatch`; `limit` for the small-noise long run.
 * @throws InputError listing every bad option, or naming the strategy that is not finite-state.
 * @example
 * expectMatch(strategy('tit-for-tat'), strategy('always-defect'), { length: { continuation: 0.9 } }).perRound;
 * // { vendor: 0.9, partner: 1.4 }
 */
export function expectMatch(vendor: Strategy, partner: Strategy, { limit, ...options }: ExpectOptions = {}): Expectation {
  const problems = new Problems();
  const conditions = readConditions(options, problems);
  if (limit === 'small-noise') checkSmallNoise(problems, conditions);
  else if (limit !== undefined) problems.add({ path: 'limit', message: 'unknown limit', received: limit, expected: 'small-noise' });
  problems.throwIfAny();
  const solve = (under: Conditions): Expectation => expectation(chainOf({ vendor, partner }, under), under);
  return limit === 'small-noise' ? smallNoiseLimit(conditions, solve) : solve(conditions);
}

/** The chain of a pair under checked conditions. */
export function chainOf(pair: BothSides<Strategy>, conditions: Conditions): Chain {
  const { vendor, partner } = bothSides((side) => compileSide(pair[side], side, conditions));
  return product(vendor, partner, conditions.game);
}

/** A strategy compiled for one chair, with that side's noise and recall folded in. */
export function compileSide(strategy: Strategy, side: Side, { game, length, execution, perception, recall }: Conditions): NoisyAutomaton {
  const automaton = compile(strategy, { payoffs: game.states[game.start]!.payoffs[side], rounds: toldRounds(length) });
  return noisyAutomaton(automaton, { execution: execution[side], perception: perception[side], recall: recall[side] });
}

/** What a chain gives under checked conditions. */
export function expectation(chain: Chain, { game, length, discount }: Conditions): Expectation {
  const plain = occupancy(chain, length, 1);
  const weighted = bothSides((side) => (discount[side] === 1 ? plain : occupancy(chain, length, discount[side])));
  const counts = outcomeCounts(chain, plain, game.states.length);
  const lived = total(counts);
  const share = (k: number): number => {
    let sum = 0;
    for (let i = k; i < counts.length; i += 4) sum += counts[i]!;
    return sum / lived;
  };
  const [cc, cd, dc, dd] = [share(0), share(1), share(2), share(3)] as const;
  const earned = (occupied: Occupancy, side: Side): number => {
    const weights = outcomeCounts(chain, occupied, game.states.length);
    return sumOver(weights, (stage, outcome) => payoffAt(game.states[stage]!.payoffs[side], side === 'vendor' ? outcome : mirror(outcome)));
  };
  const parties = [...new Set(game.states.flatMap(({ accounts }) => Object.keys(accounts)))];
  return {
    rounds: plain.rounds,
    scores: bothSides((side) => (weighted[side].rounds === Infinity ? null : earned(weighted[side], side))),
    perRound: bothSides((side) => earned(plain, side) / lived),
    cooperation: { vendor: cc + cd, partner: cc + dc },
    outcomes: { CC: cc, CD: cd, DC: dc, DD: dd },
    ...(game.states.length > 1 && {
      states: Object.fromEntries(game.states.map(({ name }, stage) => [name, total(counts.subarray(4 * stage, 4 * stage + 4)) / lived])),
    }),
    ...(parties.length > 0 && {
      accounts: Object.fromEntries(
        parties.map((party) => [party, sumOver(counts, (stage, outcome) => game.states[stage]!.accounts[party]?.[outcome] ?? 0) / lived]),
      ),
    }),
  };
}

/** Expected occurrences of each outcome in each public state: `counts[4 * stage + k]`. */
function outcomeCounts({ size, stage, outcome }: Chain, { states }: Occupancy, stages: number): Float64Array {
  const counts = new Float64Array(4 * stages);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < 4; k++) counts[4 * stage[i]! + k]! += states[i]! * outcome[4 * i + k]!;
  }
  return counts;
}

function sumOver(counts: Float64Array, amount: (stage: number, outcome: Outcome) => number): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) sum += counts[i]! * amount(Math.floor(i / 4), outcomes[i % 4]!);
  return sum;
}
