import {
  type BothSides,
  type Move,
  Problems,
  type Side,
  bothSides,
  checkKnown,
  mirror,
  otherSide,
  outcomeOf,
  outcomes,
  sides,
} from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import { payoffAt } from '../games/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import type { Chain } from './chain.ts';
import { compileSide } from './chainOf.ts';
import { longRun } from './longRun.ts';
import { product } from './product.ts';
import { dot } from './vectors.ts';

/** What one slip leads to. */
export interface SlipCost {
  /** Joint payoff lost against mutual cooperation, the slip included; null where the feud never ends. */
  readonly jointLoss: number | null;
  /** Rounds after the slip until the pair has settled; null where the feud never ends. */
  readonly rounds: number | null;
}

/** Long-run losses below this share of the payoffs' span are rounding. */
const rounding = 1e-12;

/**
 * What it costs a cooperating pair when one side's first move slips to D and nothing goes wrong after it: the sum
 * over all rounds of what both together earn less than at mutual cooperation.
 *
 * @param options - Game and who slips (default the vendor); no noise.
 * @throws InputError listing every bad option, or for a strategy that is not finite-state or does not open with C.
 */
export function slipCost(
  vendor: Strategy,
  partner: Strategy,
  options: Pick<ConditionOptions, 'game'> & { readonly slips?: Side } = {},
): SlipCost {
  const problems = new Problems();
  const pair: BothSides<Strategy> = { vendor, partner };
  for (const side of sides) checkStrategy(problems, side, pair[side]);
  const { game: given, slips = 'vendor' } = checkKnown(problems, '', options, ['game', 'slips']) ? options : {};
  const conditions = readConditions({ ...(given !== undefined && { game: given }), length: { rounds: Infinity } }, problems, []);
  if (!sides.includes(slips)) problems.add({ path: 'slips', message: 'no such side', received: slips, expected: sides.join(' or ') });
  problems.throwIfAny();
  const { game } = conditions;
  const automata = bothSides((side) => compileSide(pair[side], side, conditions));
  for (const side of sides) {
    const { start, cooperates } = automata[side];
    if (start.states.length !== 1 || cooperates[start.states[0]!] !== 1) {
      problems.add({ path: side, message: 'does not open with C, so there is no cooperation to slip from', received: pair[side].id });
    }
  }
  problems.throwIfAny();

  const realised = outcomeOf(move(slips, 'vendor'), move(slips, 'partner'));
  const after = bothSides((side) => {
    const { start, next } = automata[side];
    const seen = side === 'vendor' ? realised : mirror(realised);
    return { ...automata[side], start: next[4 * start.states[0]! + outcomes.indexOf(seen)]! };
  });
  const chain = product(after.vendor, after.partner, game);
  const loss = lossByState(chain, game.states);
  const { shares, passing } = longRun(chain);
  const span = Math.max(
    ...game.states.flatMap(({ payoffs }) => Object.values(payoffs.vendor).concat(Object.values(payoffs.partner))).map(Math.abs),
    1e-300,
  );
  if (dot(shares, loss.byState) > rounding * span) return { jointLoss: null, rounds: null };
  return {
    jointLoss: loss.at(game.start, realised) + dot(passing, loss.byState),
    rounds: passing.reduce((sum, visits) => sum + visits, 0),
  };
}

/** The slipping side's move is D, the other's C. */
function move(slips: Side, side: Side): Move {
  return slips === otherSide(side) ? 'C' : 'D';
}

function lossByState({ size, stage, outcome }: Chain, states: readonly { payoffs: BothSides<Parameters<typeof payoffAt>[0]> }[]) {
  const joint = (at: number, realised: (typeof outcomes)[number]): number =>
    payoffAt(states[at]!.payoffs.vendor, realised) + payoffAt(states[at]!.payoffs.partner, mirror(realised));
  const at = (stageNumber: number, realised: (typeof outcomes)[number]): number => joint(stageNumber, 'CC') - joint(stageNumber, realised);
  const byState = Float64Array.from({ length: size }, (_, i) =>
    outcomes.reduce((sum, realised, k) => sum + outcome[4 * i + k]! * at(stage[i]!, realised), 0),
  );
  return { at, byState };
}
