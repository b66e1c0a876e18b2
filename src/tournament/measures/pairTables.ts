import { type Outcome, mean, outcomes } from '../../core/index.ts';
import { type Cell, byOutcome } from './cell.ts';
import { lazily } from './lazily.ts';
import type { Matrix, PairMeasures } from './measures.ts';
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
      exact: truthsOf(this.#exact),
      rounds: rowsOf(this.#rounds),
      deals: rowsOf(this.#deals),
      payoff: matricesOf(payoff),
      payoffDeviation: rowsOf(this.#deviation),
      lead: matricesOf(lead),
      cooperation: matricesOf(cooperation),
      vengefulCooperation: rowsOf(this.#vengeful),
      initialCooperation: matricesOf(initialCooperation),
      wins: matricesOf(wins),
      goodPartner: matricesOf(goodPartner),
      outcomes: outcomesOf(byOutcome((outcome) => this.#figures[outcome])),
      answers: outcomesOf(byOutcome((outcome) => this.#answers[outcome])),
      joint: matricesOf(joint),
      efficiency: matricesOf(efficiency),
      fairness: matricesOf(fairness),
      feuds: matricesOf(this.#feuds),
      quarrels: matricesOf(this.#quarrels),
      regret: matricesOf(regret),
      regretIsBound: truthsOf(this.#regretIsBound),
    });
  }
}

/** Makers are made here, one at a time: those that are written side by side would hold each other's tables too. */
function rowsOf(table: Table): () => Matrix {
  return () => table.matrix();
}

function truthsOf(table: Table): () => boolean[][] {
  return () => table.truths();
}

function matricesOf<Matrices>(table: { matrices(): Matrices }): () => Matrices {
  return () => table.matrices();
}

function outcomesOf<Matrices>(tables: Record<Outcome, { matrices(): Matrices }>): () => Record<Outcome, Matrices> {
  return () => byOutcome((outcome) => tables[outcome].matrices());
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
