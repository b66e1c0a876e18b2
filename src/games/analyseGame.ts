import { type BothSides, InputError, type Move, type Outcome, bothSides, nearest, outcomes } from '../core/index.ts';
import { alternationBeatsJointly } from './alternation.ts';
import { efficientOutcomes, exactOutcomes, welfareOf } from './exactOutcomes.ts';
import type { Game, PublicState } from './game.ts';
import type { GameKind } from './kindOf.ts';
import { mixedEquilibrium } from './mixedEquilibrium.ts';
import { priceOfAnarchy } from './priceOfAnarchy.ts';
import { payoffDominant, pureEquilibria, riskDominant } from './pureEquilibria.ts';
import { type SideAnalysis, sideAnalysis } from './sideAnalysis.ts';

/** What one round of a game is, seen on its own. Outcomes have the vendor's move first. */
export interface GameAnalysis {
  /** Name of the public state that was analysed. */
  readonly state: string;
  /** Which game each side plays, by its own payoffs. */
  readonly kind: BothSides<GameKind>;
  /** T > R > P > S for that side. */
  readonly isDilemma: BothSides<boolean>;
  /** T > R > P > S and 2R > T + S for that side. */
  readonly isRepeatedDilemma: BothSides<boolean>;
  /** The strictly dominant move of each side, or null. */
  readonly dominant: BothSides<Move | null>;
  /** Pure Nash equilibria, weak ones included. */
  readonly equilibria: Outcome[];
  /** Chance of C of each side in the equilibrium where both mix strictly; null where there is none. */
  readonly mixed: BothSides<number> | null;
  /** What each side expects in that equilibrium. */
  readonly mixedValue: BothSides<number> | null;
  /** Pareto-efficient outcomes. */
  readonly efficient: Outcome[];
  /** Joint payoff of both sides, by outcome. */
  readonly welfare: Readonly<Record<Outcome, number>>;
  /** Whether mutual cooperation has the strictly largest joint payoff; needs comparable units. */
  readonly welfareBestAtCooperation: boolean;
  /** Best joint payoff over the worst pure equilibrium's (for costs: the inverse); null where that means nothing. */
  readonly priceOfAnarchy: number | null;
  /** T + S > 2R for that side. */
  readonly alternationBeatsCooperation: BothSides<boolean>;
  /** Some lottery over DC and CD is at least as good as CC for both sides. */
  readonly alternationBeatsJointly: boolean;
  /** Of two strict equilibria, the less risky one (Harsanyi & Selten 1988), `tie`, or null where there are not two. */
  readonly riskDominant: Outcome | 'tie' | null;
  /** Of several equilibria, the one both sides prefer; null where there is none. */
  readonly payoffDominant: Outcome | null;
  /** Everything else each side's payoffs say: greed, fear, cooperation index, minmax and so on. */
  readonly sides: BothSides<SideAnalysis>;
}

/**
 * Analyses one round of a game: which game it is for whom, equilibria, efficiency, and what is lost. Comparisons are
 * exact: differences that rounding may have made count as ties.
 *
 * @param game - Any game; all its figures are read as gains.
 * @param state - Name of the public state to look at; default the state of the first round.
 * @throws InputError for an unknown state, or what is not a game.
 * @example
 * analyseGame(prisonersDilemma()).equilibria; // ['DD']
 */
export function analyseGame(game: Game, state?: string): GameAnalysis {
  if (game?.kind !== 'game') {
    const expected = 'what prisonersDilemma, stageGame, fromCosts or publicGame gives';
    throw new InputError([{ path: 'game', message: 'not a game', received: game, expected }]);
  }
  const { name, payoffs } = findState(game, state);
  const cells = exactOutcomes(payoffs);
  const welfare = welfareOf(cells);
  const equilibria = pureEquilibria(cells);
  const mixed = mixedEquilibrium(payoffs);
  const sides = bothSides((side) => sideAnalysis(payoffs[side]));
  return {
    state: name,
    kind: bothSides((side) => sides[side].kind),
    isDilemma: bothSides((side) => sides[side].isDilemma),
    isRepeatedDilemma: bothSides((side) => sides[side].isRepeatedDilemma),
    dominant: bothSides((side) => sides[side].dominant),
    equilibria,
    mixed: mixed?.cooperation ?? null,
    mixedValue: mixed?.value ?? null,
    efficient: efficientOutcomes(cells),
    welfare: { CC: welfare.CC.valueOf(), CD: welfare.CD.valueOf(), DC: welfare.DC.valueOf(), DD: welfare.DD.valueOf() },
    welfareBestAtCooperation: outcomes.every((outcome) => outcome === 'CC' || welfare.CC.gt(welfare[outcome])),
    priceOfAnarchy: priceOfAnarchy(welfare, equilibria, game.orientation),
    alternationBeatsCooperation: bothSides((side) => sides[side].alternationBeatsCooperation),
    alternationBeatsJointly: alternationBeatsJointly(payoffs),
    riskDominant: riskDominant(cells),
    payoffDominant: payoffDominant(cells),
    sides,
  };
}

function findState({ states, start }: Game, wanted: string | undefined): PublicState {
  if (wanted === undefined) return states[start]!;
  const found = states.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const known = states.map(({ name }) => name);
  throw new InputError([
    { path: 'state', message: 'unknown state', received: wanted, expected: nearest(wanted, known).join(' or ') || known.join(', ') },
  ]);
}
