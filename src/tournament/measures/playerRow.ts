import type { Cell } from './cell.ts';
import { byOutcome } from './cell.ts';
import { ByRepetition } from './byRepetition.ts';
import { MeanOfCounted } from './counted.ts';
import { MeanFigure } from './meanFigure.ts';
import { MeanLength } from './meanLength.ts';
import type { PlayerMeasures } from './measures.ts';
import { median } from './median.ts';
import { PooledCooperation } from './pooledCooperation.ts';
import { payoff, score, won } from './shares.ts';

/** A player's measures but for its places, which need all players. */
export type PlayerFigures = Omit<PlayerMeasures, 'places' | 'placeInterval'>;

const overOthers = ['initialCooperation', 'goodPartner', 'CC', 'CD', 'DC', 'DD'] as const;
const overMet = ['joint', 'efficiency', 'fairness', 'DC', 'CD', 'regret'] as const;

/** A player's measures, opponent by opponent: nothing is kept of any of them. */
export class PlayerRow {
  readonly #scores = new ByRepetition(score);
  readonly #payoffs = new ByRepetition(payoff);
  readonly #wins = new ByRepetition(won);
  /** What the standings go by. */
  readonly #standingScores = new ByRepetition(score);
  readonly #standingPayoffs = new ByRepetition(payoff);
  #scored = true;
  readonly #cooperation = new PooledCooperation();
  readonly #others: Readonly<Record<(typeof overOthers)[number], MeanFigure>>;
  readonly #met: Readonly<Record<(typeof overMet)[number], MeanFigure>>;
  readonly #answers = byOutcome(() => new MeanOfCounted());
  readonly #feuds = new MeanLength('feuds');
  readonly #quarrels = new MeanLength('quarrels');

  constructor() {
    const figure = (): MeanFigure => new MeanFigure();
    this.#others = { initialCooperation: figure(), goodPartner: figure(), ...byOutcome(figure) };
    this.#met = { joint: figure(), efficiency: figure(), fairness: figure(), DC: figure(), CD: figure(), regret: figure() };
  }

  /** Adds an opponent; `ownKind` says that it is the player itself, `counts` that it counts in the standings. */
  add(cell: Cell, ownKind: boolean, counts: boolean): void {
    if (!ownKind) this.#addOther(cell);
    if (!counts) return;
    this.#standingScores.add(cell);
    this.#standingPayoffs.add(cell);
    this.#scored &&= cell.chairs.every(({ tally, side }) => tally.scores[side] !== null);
    for (const name of overMet) this.#met[name].add(cell.figures[name]);
    this.#feuds.add(cell);
    this.#quarrels.add(cell);
  }

  /** The figure that the player is ranked by, in each of so many repetitions: its score, or its payoff a round where it has none. */
  standing(repetitions: number): number[] {
    return (this.#scored ? this.#standingScores : this.#standingPayoffs).mean(repetitions);
  }

  /** The player's measures, told apart by so many repetitions. */
  figures({ id, name }: { readonly id: string; readonly name: string }, repetitions: number): PlayerFigures {
    const normalised = this.#payoffs.mean(repetitions);
    const wins = this.#wins.total(repetitions);
    return {
      id,
      name,
      scores: known(this.#scores.total(repetitions)),
      normalisedScores: known(normalised),
      wins: known(wins),
      medianScore: known(normalised) && median(normalised),
      medianWins: known(wins) && median(wins),
      cooperatingRating: this.#cooperation.estimate,
      initialCooperation: this.#others.initialCooperation.estimate,
      goodPartnerRating: this.#others.goodPartner.estimate,
      outcomes: byOutcome((outcome) => this.#others[outcome].estimate),
      answers: byOutcome((outcome) => ({ value: this.#answers[outcome].value, count: this.#answers[outcome].count })),
      joint: this.#met.joint.estimate,
      efficiency: this.#met.efficiency.estimate,
      fairness: this.#met.fairness.estimate,
      exploits: this.#met.DC.estimate,
      exploited: this.#met.CD.estimate,
      regret: this.#met.regret.estimate,
      feudLength: this.#feuds.value,
      quarrelLength: this.#quarrels.value,
    };
  }

  #addOther(cell: Cell): void {
    this.#scores.add(cell);
    this.#payoffs.add(cell);
    this.#wins.add(cell);
    for (let c = 0; c < cell.chairs.length; c++) this.#cooperation.add(cell.sums[c]!);
    for (const name of overOthers) this.#others[name].add(cell.figures[name]);
    for (const outcome of ['CC', 'CD', 'DC', 'DD'] as const) this.#answers[outcome].add(cell.answers[outcome]);
  }
}

function known(values: readonly number[]): readonly number[] | null {
  return values.every(Number.isFinite) ? values : null;
}
