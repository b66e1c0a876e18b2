import { mean, outcomes } from '../../core/index.ts';
import { type Cell, byOutcome } from './cell.ts';
import { lazily } from './lazily.ts';
import type { PairMeasures } from './measures.ts';
import { CountedTable, EstimateTable, Table } from './table.ts';

/** The pairs, measure by measure: filled pair by pair, and given as rows only when a table is read. */
export class PairTables {
  readonly #width: number;
  readonly #exact: Table;
  readonly #rounds: Table;
  readonly #deals: Table;
  readonly #deviation: Table;
  readonly #vengeful: Table;
  readonly #regretIsBound: Table;
  readonly #figures: Readonly<Record<keyof Cell['figures'], EstimateTable>>;
  readonly #answers: Readonly<Record<keyof Cell['answers'], CountedTable>>;
  readonly #feuds: CountedTable;
  readonly #quarrels: CountedTable;

  /** Tables of so many rows and columns; cells that are not filled hold null, or false. */
  constructor(height: number, width: number) {
    const table = (): Table => new Table(height, width);
    const estimates = (): EstimateTable => new EstimateTable(height, width);
    const counted = (): CountedTable => new CountedTable(height, width);
    this.#width = width;
    this.#exact = table();
    this.#rounds = table();
    this.#deals = table();
    this.#deviation = table();
    this.#vengeful = table();
    this.#regretIsBound = table();
    this.#figures = {
      payoff: estimates(),
      lead: estimates(),
      cooperation: estimates(),
      initialCooperation: estimates(),
      wins: estimates(),
      goodPartner: estimates(),
      joint: estimates(),
      efficiency: estimates(),
      fairness: estimates(),
      regret: estimates(),
      ...byOutcome(estimates),
    };
    this.#answers = byOutcome(counted);
    this.#feuds = counted();
    this.#quarrels = counted();
  }

  /** Fills in a pair. */
  set(i: number, j: number, { chairs, figures, answers, feuds, quarrels, deviation, regretIsBound }: Cell): void {
    const at = i * this.#width + j;
    const cooperation = mean(chairs.map(({ tally, side }) => tally.cooperation[side]));
    this.#exact.set(at, Number(chairs.every(({ tally }) => tally.exact)));
    this.#rounds.set(at, finite(mean(chairs.map(({ tally }) => tally.rounds))));
    this.#deals.set(at, finite(mean(chairs.map(({ tally }) => (tally.rounds === Infinity ? Infinity : tally.detail.deals)))));
    this.#deviation.set(at, deviation);
    this.#vengeful.set(at, 2 * cooperation - 1);
    this.#regretIsBound.set(at, Number(regretIsBound));
    for (const name in figures) this.#figures[name as keyof Cell['figures']].set(at, figures[name as keyof Cell['figures']]);
    this.#figures.cooperation.setValue(at, cooperation);
    for (const outcome of outcomes) this.#answers[outcome].set(at, answers[outcome]);
    this.#feuds.set(at, feuds);
    this.#quarrels.set(at, quarrels);
  }

  /** The tables, each made when first read; to be taken once all pairs are filled in. */
  tables(): PairMeasures {
    const { payoff, lead, cooperation, initialCooperation, wins, goodPartner, joint, efficiency, fairness, regret } = this.#figures;
    return lazily<PairMeasures>({
      exact: () => this.#exact.truths(),
      rounds: () => this.#rounds.matrix(),
      deals: () => this.#deals.matrix(),
      payoff: () => payoff.matrices(),
      payoffDeviation: () => this.#deviation.matrix(),
      lead: () => lead.matrices(),
      cooperation: () => cooperation.matrices(),
      vengefulCooperation: () => this.#vengeful.matrix(),
      initialCooperation: () => initialCooperation.matrices(),
      wins: () => wins.matrices(),
      goodPartner: () => goodPartner.matrices(),
      outcomes: () => byOutcome((outcome) => this.#figures[outcome].matrices()),
      answers: () => byOutcome((outcome) => this.#answers[outcome].matrices()),
      joint: () => joint.matrices(),
      efficiency: () => efficiency.matrices(),
      fairness: () => fairness.matrices(),
      feuds: () => this.#feuds.matrices(),
      quarrels: () => this.#quarrels.matrices(),
      regret: () => regret.matrices(),
      regretIsBound: () => this.#regretIsBound.truths(),
    });
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
