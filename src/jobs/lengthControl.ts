import type { Conditions } from '../conditions/index.ts';
import { type BothSides, type Side, bothSides, outcomes } from '../core/index.ts';
import { Ledger, Venue } from '../match/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** The number of a match that no run of repetitions gets to. */
const apart = Number.MAX_SAFE_INTEGER;

/**
 * Takes the luck of drawn lengths out of scores, so that a pair that is played does not rise or fall against one that is
 * solved because matches happened to be long. The length of a match, whose expectation is known, serves as a control
 * variate (Law 2015, Simulation Modeling and Analysis, section 11.4). Its coefficient, what a round is worth, comes from
 * one more match, four times as long as expected: as that is independent of those that count, no bias comes in, however few
 * they are. It helps where rounds are worth much the same; where the game itself may end a match, the length that was due
 * says little of what was lived, and scores are left as they are.
 */
export class LengthControl {
  readonly #venue: Venue;
  readonly #ledger: Ledger;
  readonly #discount: BothSides<number>;
  /** What a match lasts on average, its rounds discounted as each side's payoffs are. */
  readonly #expected: BothSides<number>;
  #worth: BothSides<number> = { vendor: 0, partner: 0 };
  readonly #helps: boolean;

  constructor(conditions: Conditions, continuation: number, seed: string) {
    const rounds = Math.ceil(4 / (1 - continuation));
    this.#helps = conditions.game.states.every(({ ends }) => outcomes.every((outcome) => ends[outcome] === 0));
    this.#venue = new Venue({ ...conditions, length: { rounds } }, seed);
    this.#ledger = new Ledger(conditions);
    this.#discount = conditions.discount;
    this.#expected = bothSides((side) => 1 / (1 - continuation * conditions.discount[side]));
  }

  /** Turns to a pair. */
  meet(pair: BothSides<Strategy>): void {
    if (!this.#helps) return;
    const match = this.#venue.match(pair);
    const path = match.path();
    const rounds = match.restart(apart);
    this.#ledger.clear();
    if (path === null) this.#ledger.addMatch(match);
    else this.#ledger.addPath(path, rounds);
    this.#worth = bothSides((side) => {
      const worth = this.#ledger.score(side) / spanOf(rounds, this.#discount[side]);
      return Number.isFinite(worth) ? worth : 0;
    });
  }

  /** Discounted score of a side in a match that was to last so many rounds unless the game ended it: what it would be at the expected length. */
  held(side: Side, score: number, rounds: number): number {
    return score + this.#worth[side] * (this.#expected[side] - spanOf(rounds, this.#discount[side]));
  }
}

/** So many rounds, each worth less than the one before by the discount. */
function spanOf(rounds: number, discount: number): number {
  return discount === 1 ? rounds : -Math.expm1(rounds * Math.log(discount)) / (1 - discount);
}
