import { type BothSides, type Move, Problems, type Side, bothSides, mirror, outcomes, sides } from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../conditions/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import type { Chain } from './chain.ts';
import { compileSide } from './chainOf.ts';
import { product } from './product.ts';
import { type Measure, type Slopes, slopesOf } from './slopes.ts';

/** By how much each measure changes when one condition rises by one unit, at the rate of the first small step. */
export interface Slope {
  readonly scores: BothSides<number | null>;
  readonly perRound: BothSides<number>;
  readonly cooperation: BothSides<number>;
}

/** What one more unit of a payoff is worth to the side that earns it. */
export interface PayoffSlope {
  /** Change of the total score; null for the long run without discount. */
  readonly score: number | null;
  readonly perRound: number;
}

/** How everything that `expectMatch` tells depends on the conditions. */
export interface Sensitivity {
  /** Null unless the length is a continuation. */
  readonly continuation: Slope | null;
  /** By the side that slips and the move that was meant. Null where the long run has no slope there: it may jump. */
  readonly execution: BothSides<Readonly<Record<Move, Slope | null>>>;
  /** By the side that misreads and the move that was played. */
  readonly perception: BothSides<Readonly<Record<Move, Slope | null>>>;
  /** By the side that recalls. */
  readonly recall: BothSides<Slope | null>;
  /** By public state, side and payoff. */
  readonly payoffs: Readonly<Record<string, BothSides<Readonly<Record<keyof Payoffs, PayoffSlope>>>>>;
}

/** Every noise rate at one half: whatever may go wrong can go wrong, so every state that any noise leads to is there. */
const anything = { C: 0.5, D: 0.5 };

/**
 * First derivatives of scores, payoff a round and cooperation by continuation, noise, recall and each payoff, from one
 * factorisation (adjoint method: expected visits × change of the chain × value to come). The chances of a relationship
 * are linear in each single rate, so its derivative is the difference between that rate at one and at nought. For a
 * fixed number of rounds the cost grows with the rounds.
 *
 * @throws InputError as `expectMatch`.
 * @example
 * sensitivity(strategy('tit-for-tat'), strategy('tit-for-tat'), { length: { continuation: 0.9 } }).execution.vendor.C;
 */
export function sensitivity(vendor: Strategy, partner: Strategy, options: ConditionOptions = {}): Sensitivity {
  const problems = new Problems();
  const pair = { vendor, partner };
  for (const side of sides) checkStrategy(problems, side, pair[side]);
  const conditions = readConditions(options, problems, []);
  problems.throwIfAny();
  const half = bothSides(() => anything);
  const halves = bothSides(() => 0.5);
  const every = chainUnder(pair, { ...conditions, execution: half, perception: half, recall: halves });
  const chain = chainUnder(pair, conditions, every);
  const slopes = slopesOf(chain, conditions);

  const between = (changed: (rate: number) => Conditions): Slope | null =>
    slope(slopes, slopes.between(chainUnder(pair, changed(1), every), chainUnder(pair, changed(0), every)));
  const byMove = (kind: 'execution' | 'perception', side: Side): Record<Move, Slope | null> => {
    const rate = (move: Move) =>
      between((value) => ({ ...conditions, [kind]: { ...conditions[kind], [side]: { ...conditions[kind][side], [move]: value } } }));
    return { C: rate('C'), D: rate('D') };
  };
  return {
    continuation: slope(slopes, slopes.byContinuation()),
    execution: bothSides((side) => byMove('execution', side)),
    perception: bothSides((side) => byMove('perception', side)),
    recall: bothSides((side) => between((value) => ({ ...conditions, recall: { ...conditions.recall, [side]: value } }))),
    payoffs: payoffSlopes(slopes, chain, conditions),
  };
}

function chainUnder(pair: BothSides<Strategy>, conditions: Conditions, like?: Chain): Chain {
  const { vendor, partner } = bothSides((side) => compileSide(pair[side], side, conditions));
  return product(vendor, partner, conditions.game, like);
}

/** Turns the changes of plain totals into the changes of totals and of ratios of totals. */
function slope({ totals }: Slopes, changes: Record<Measure, number | null> | null): Slope | null {
  if (changes === null) return null;
  const ratio = (measure: Measure, over: 'rounds' | 'dealt'): number =>
    totals[over] === 0 ? 0 : ((changes[measure] ?? 0) - ((totals[measure] ?? 0) / totals[over]) * (changes[over] ?? 0)) / totals[over];
  return {
    scores: { vendor: changes.scoreVendor, partner: changes.scorePartner },
    perRound: { vendor: ratio('earnedVendor', 'rounds'), partner: ratio('earnedPartner', 'rounds') },
    cooperation: { vendor: ratio('keptVendor', 'dealt'), partner: ratio('keptPartner', 'dealt') },
  };
}

function payoffSlopes({ totals, occupied }: Slopes, chain: Chain, { game }: Conditions): Sensitivity['payoffs'] {
  const count = (visits: Float64Array, stage: number, k: number): number => {
    let sum = 0;
    for (let i = 0; i < chain.size; i++) if (chain.stage[i] === stage) sum += visits[i]! * chain.outcome[4 * i + k]!;
    return sum;
  };
  const letters: Readonly<Record<keyof Payoffs, 'CC' | 'CD' | 'DC' | 'DD'>> = { T: 'DC', R: 'CC', P: 'DD', S: 'CD' };
  return Object.fromEntries(
    game.states.map(({ name }, stage) => [
      name,
      bothSides((side) => {
        const of = (letter: keyof Payoffs): PayoffSlope => {
          const own = letters[letter];
          const k = outcomes.indexOf(side === 'vendor' ? own : mirror(own));
          const weighted = occupied[side];
          return {
            score: weighted === null ? null : count(weighted, stage, k),
            perRound: count(occupied.plain, stage, k) / totals.rounds,
          };
        };
        return { T: of('T'), R: of('R'), P: of('P'), S: of('S') };
      }),
    ]),
  );
}
