import { type BothSides, bothSides } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import { Ledger, MoveWriter, type SequelCounter, Venue } from '../match/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { DetailGatherer } from './detailGatherer.ts';
import type { PlayedMatch } from './job.ts';
import { LengthControl } from './lengthControl.ts';

/** What came of the repetitions of one pair; a column has one figure for each. */
export interface Sample {
  /** Whether nothing was left to chance: all repetitions are the same, and only one was played. */
  readonly alike: boolean;
  readonly lengths: Float64Array;
  /** Deals made: rounds in public states that are not closed. */
  readonly dealt: Float64Array;
  /** Where lengths are drawn, held to the expected one. */
  readonly scores: BothSides<Float64Array>;
  readonly earned: BothSides<Float64Array>;
  readonly cooperated: BothSides<Float64Array>;
  /** Rounds of all repetitions by cell, `4 * public state + outcome`. */
  readonly cells: Float64Array;
}

/** Is told of a match. */
export type MatchListener = (match: Omit<PlayedMatch, 'job'>) => void;

/**
 * Plays pairs again and again under the same conditions from the same seed. What the pairs share is made once, and what
 * `sample` gives is overwritten by the next call. Per repetition nothing is kept but one figure in each column.
 */
export class Sampler {
  readonly conditions: Conditions;
  readonly #venue: Venue;
  readonly #ledger: Ledger;
  /** Where lengths are drawn. */
  readonly #control: LengthControl | undefined;
  #columns: Omit<Sample, 'alike'>;

  constructor(conditions: Conditions, seed: string) {
    this.conditions = conditions;
    this.#venue = new Venue(conditions, seed);
    this.#ledger = new Ledger(conditions);
    const { length } = conditions;
    const drawn = 'continuation' in length && length.continuation > 0;
    this.#control = drawn ? new LengthControl(conditions, length.continuation, seed) : undefined;
    this.#columns = this.#columnsFor(0);
  }

  /** Whether nothing is left to chance between two finite-state strategies, not even the length: one repetition then tells all of them. */
  isSure(pair: BothSides<Strategy>): boolean {
    return this.#control === undefined && !this.#venue.match(pair).drew();
  }

  /** Plays a pair, so many repetitions of it, the first being number `from`; `gatherer` is shown each, where there is one, and `tell` told. */
  sample(pair: BothSides<Strategy>, repetitions: number, gatherer?: DetailGatherer, from = 0, tell?: MatchListener): Sample {
    const match = this.#venue.match(pair);
    const path = match.path();
    const control = this.#control;
    control?.meet(pair);
    const counter = gatherer?.counter;
    const writer = tell === undefined ? undefined : new MoveWriter();
    const heed = heedOf(counter, writer);
    if (this.#columns.lengths.length !== repetitions) this.#columns = this.#columnsFor(repetitions);
    const columns = this.#columns;
    const ledger = this.#ledger;
    columns.cells.fill(0);
    let alike = false;
    for (let repetition = 0; repetition < repetitions && !alike; repetition++) {
      ledger.clear();
      const last = match.restart(from + repetition);
      counter?.clear();
      writer?.clear();
      if (path === null) ledger.addMatch(match, heed);
      else {
        ledger.addPath(path, last);
        counter?.addPath(path, last);
        writer?.addPath(path, last);
      }
      gatherer?.add(ledger);
      if (writer !== undefined) {
        const scores = bothSides((side) => ledger.score(side));
        tell?.({ repetition: from + repetition, rounds: ledger.rounds, moves: writer.moves, scores });
      }
      columns.lengths[repetition] = ledger.rounds;
      columns.dealt[repetition] = ledger.dealt();
      columns.scores.vendor[repetition] = control?.held('vendor', ledger.score('vendor'), last) ?? ledger.score('vendor');
      columns.scores.partner[repetition] = control?.held('partner', ledger.score('partner'), last) ?? ledger.score('partner');
      columns.earned.vendor[repetition] = ledger.earned('vendor');
      columns.earned.partner[repetition] = ledger.earned('partner');
      columns.cooperated.vendor[repetition] = ledger.cooperated('vendor');
      columns.cooperated.partner[repetition] = ledger.cooperated('partner');
      for (let cell = 0; cell < columns.cells.length; cell++) columns.cells[cell]! += ledger.counts[cell]!;
      alike = control === undefined && !match.drew();
    }
    return { alike, ...(alike && repetitions > 1 ? onlyFirst(columns) : columns) };
  }

  #columnsFor(repetitions: number): Omit<Sample, 'alike'> {
    const column = (): Float64Array => new Float64Array(repetitions);
    return {
      lengths: column(),
      dealt: column(),
      scores: bothSides(column),
      earned: bothSides(column),
      cooperated: bothSides(column),
      cells: new Float64Array(this.#ledger.counts.length),
    };
  }
}

/** The columns of the one repetition that tells all. */
function onlyFirst({ cells, ...columns }: Omit<Sample, 'alike'>): Omit<Sample, 'alike'> {
  const first = (column: Float64Array): Float64Array => column.subarray(0, 1);
  const both = (pair: BothSides<Float64Array>): BothSides<Float64Array> => bothSides((side) => first(pair[side]));
  const { lengths, dealt, scores, earned, cooperated } = columns;
  return {
    lengths: first(lengths),
    dealt: first(dealt),
    scores: both(scores),
    earned: both(earned),
    cooperated: both(cooperated),
    cells,
  };
}

/** What is shown the rounds as they are played; none where nobody looks, as that is fastest. */
function heedOf(counter: SequelCounter | undefined, writer: MoveWriter | undefined): Heed | undefined {
  if (writer === undefined) return counter && ((tape, count) => counter.addRounds(tape, count));
  return (tape, count) => {
    counter?.addRounds(tape, count);
    writer.addRounds(tape, count);
  };
}

type Heed = (tape: Int32Array, count: number) => void;
