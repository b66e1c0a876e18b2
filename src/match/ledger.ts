import { type BothSides, type Side, mirror, outcomes } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import { payoffAt } from '../games/index.ts';
import type { Path } from './path.ts';
import type { PreparedMatch } from './preparedMatch.ts';

/** What one match comes to: how often each cell came up, and the scores. Reused from match to match. */
export class Ledger {
  /** Rounds by cell, `4 * public state + outcome` (vendor's move first). */
  readonly counts: Float64Array;
  rounds = 0;
  readonly #payoffs: BothSides<Float64Array>;
  /** Whether a deal is made, by public state. */
  readonly #made: readonly boolean[];
  readonly #discount: BothSides<number>;
  readonly #discounts: boolean;
  /** Discounted totals so far and what a payoff is worth in the next round; not kept where nothing is discounted. */
  #totalV = 0;
  #totalP = 0;
  #weightV = 1;
  #weightP = 1;

  constructor({ game, discount }: Conditions) {
    const cells = game.states.flatMap(({ payoffs }) => outcomes.map((outcome) => ({ payoffs, outcome })));
    this.counts = new Float64Array(cells.length);
    this.#made = game.states.map(({ closed }) => !closed);
    this.#payoffs = {
      vendor: Float64Array.from(cells, ({ payoffs, outcome }) => payoffAt(payoffs.vendor, outcome)),
      partner: Float64Array.from(cells, ({ payoffs, outcome }) => payoffAt(payoffs.partner, mirror(outcome))),
    };
    this.#discount = discount;
    this.#discounts = discount.vendor < 1 || discount.partner < 1;
  }

  /** Opens a new match. */
  clear(): void {
    this.counts.fill(0);
    this.rounds = 0;
    this.#totalV = 0;
    this.#totalP = 0;
    this.#weightV = 1;
    this.#weightP = 1;
  }

  /** Books a repetition of a match, from where it stands to its end; `heed` is shown the tape and the number of rounds on it. */
  addMatch(match: PreparedMatch, heed?: (tape: Int32Array, count: number) => void): void {
    for (let count = match.play(); count > 0; count = match.play()) {
      this.rounds += count;
      if (this.#discounts) this.#addDiscounted(match.tape, count);
      heed?.(match.tape, count);
    }
    for (let cell = 0; cell < this.counts.length; cell++) this.counts[cell]! += match.counts[cell]!;
  }

  /** Books the whole of a match that takes a path, at the cost of the path whatever the rounds. */
  addPath({ cells, length, cycle }: Path, rounds: number): void {
    const told = Math.min(rounds, length);
    const rest = cycle === 0 ? 0 : rounds - told;
    const turns = cycle === 0 ? 0 : Math.floor(rest / cycle);
    const opening = length - cycle;
    this.rounds += told + rest;
    addCells(this.counts, cells, 0, told, 1);
    addCells(this.counts, cells, opening, length, turns);
    addCells(this.counts, cells, opening, opening + rest - turns * cycle, 1);
    if (!this.#discounts) return;
    const total = (pay: Float64Array, discount: number): number => {
      const over = (from: number, to: number): number => {
        let sum = 0;
        for (let i = to - 1; i >= from; i--) sum = sum * discount + pay[cells[i]!]!;
        return sum;
      };
      const repeated = turns === 0 ? 0 : over(opening, length) * geometric(cycle * Math.log(discount), turns);
      const beyond = repeated + discount ** (turns * cycle) * over(opening, opening + rest - turns * cycle);
      return over(0, told) + discount ** told * beyond;
    };
    this.#totalV += total(this.#payoffs.vendor, this.#discount.vendor);
    this.#totalP += total(this.#payoffs.partner, this.#discount.partner);
  }

  /** Total payoffs, each round in full. */
  earned(side: Side): number {
    const pay = this.#payoffs[side];
    let sum = 0;
    for (let cell = 0; cell < pay.length; cell++) sum += this.counts[cell]! * pay[cell]!;
    return sum;
  }

  /** Total payoffs, discounted where the discount is below 1. */
  score(side: Side): number {
    if (!this.#discounts) return this.earned(side);
    return side === 'vendor' ? this.#totalV : this.#totalP;
  }

  /** Number of deals made: rounds in public states that are not closed. */
  dealt(): number {
    let sum = 0;
    for (let cell = 0; cell < this.counts.length; cell++) if (this.#made[cell >> 2]) sum += this.counts[cell]!;
    return sum;
  }

  /** Number of realised cooperations in deals that were made. */
  cooperated(side: Side): number {
    const defects = side === 'vendor' ? 2 : 1;
    let sum = 0;
    for (let cell = 0; cell < this.counts.length; cell++) if ((cell & defects) === 0 && this.#made[cell >> 2]) sum += this.counts[cell]!;
    return sum;
  }

  #addDiscounted(tape: Int32Array, count: number): void {
    const { vendor: payV, partner: payP } = this.#payoffs;
    const { vendor: discountV, partner: discountP } = this.#discount;
    for (let i = 0; i < count; i++) {
      this.#totalV += this.#weightV * payV[tape[i]!]!;
      this.#totalP += this.#weightP * payP[tape[i]!]!;
      this.#weightV *= discountV;
      this.#weightP *= discountP;
    }
  }
}

function addCells(counts: Float64Array, cells: Int32Array, from: number, to: number, times: number): void {
  for (let i = from; i < to; i++) counts[cells[i]!]! += times;
}

/** 1 + x + … + x^(n − 1) from the logarithm of x, exact also where x is just below 1. */
function geometric(logarithm: number, n: number): number {
  return logarithm === 0 ? n : Math.expm1(n * logarithm) / Math.expm1(logarithm);
}
