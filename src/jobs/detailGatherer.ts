import { bothSides, mean, outcomes, sides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import { type Ledger, SequelCounter } from '../match/index.ts';
import type { Detail } from './detail.ts';
import { RatioMoments } from './ratioMoments.ts';
import { answersAfter, isFeud, isQuarrel, runsOf } from './sequelFigures.ts';
import { sequelTable } from './sequelTable.ts';

/** Gathers the detail of one pair, repetition by repetition. */
export class DetailGatherer {
  /** To be shown the rounds of each repetition, and cleared before. */
  readonly counter: SequelCounter;
  readonly #columns = {
    lengths: [] as number[],
    dealt: [] as number[],
    earned: bothSides((): number[] => []),
    cooperated: bothSides((): number[] => []),
    mutual: [] as number[],
    opening: [] as number[],
  };
  readonly #opening = new Float64Array(4);
  readonly #sequels = new Float64Array(16);
  readonly #answers = bothSides(() => outcomes.map(() => new RatioMoments()));
  readonly #feuds = new RatioMoments();
  readonly #quarrels = new RatioMoments();

  /** The repetition that is booked; its sequels are those of the counter. */
  readonly #deals: { readonly opening: Float64Array; readonly sequels: Float64Array };

  constructor(game: Game) {
    this.counter = new SequelCounter(game);
    this.#deals = { opening: new Float64Array(4), sequels: this.counter.counts };
  }

  /** Books the repetition that the ledger and the counter hold. */
  add(ledger: Ledger): void {
    const { counts, first } = this.counter;
    const columns = this.#columns;
    columns.lengths.push(ledger.rounds);
    columns.dealt.push(ledger.dealt());
    columns.opening.push(first);
    const { opening } = this.#deals;
    opening.fill(0);
    if (first >= 0) {
      opening[first] = 1;
      this.#opening[first]!++;
    }
    for (let k = 0; k < 16; k++) this.#sequels[k]! += counts[k]!;
    let mutual = opening[0]!;
    for (let before = 0; before < 4; before++) mutual += counts[4 * before]!;
    columns.mutual.push(mutual);
    for (const side of sides) {
      columns.earned[side].push(ledger.earned(side));
      columns.cooperated[side].push(ledger.cooperated(side));
      for (let k = 0; k < 4; k++) addTo(this.#answers[side][k]!, answersAfter(this.#deals, side, k));
    }
    addTo(this.#feuds, runsOf(this.#deals, isFeud));
    addTo(this.#quarrels, runsOf(this.#deals, isQuarrel));
  }

  /** What was gathered; `alike` says that every further repetition would be the same. */
  detail(alike: boolean): Detail {
    const repetitions = this.#columns.lengths.length;
    const opened = this.#opening.reduce((sum, count) => sum + count, 0);
    const share = (k: number): number => this.#opening[k]! / opened;
    return {
      columns: this.#columns,
      alike,
      deviation: bothSides((side) => {
        if (alike) return 0;
        const perRound = this.#columns.earned[side].map((earned, r) => earned / this.#columns.lengths[r]!);
        return repetitions < 2 ? null : deviationOf(perRound);
      }),
      deals: mean(this.#columns.dealt),
      opening: opened === 0 ? null : { CC: share(0), CD: share(1), DC: share(2), DD: share(3) },
      sequels: sequelTable(this.#sequels, repetitions),
      answers: bothSides((side) => {
        const [CC, CD, DC, DD] = this.#answers[side].map((moments) => moments.estimate(alike));
        return { CC: CC!, CD: CD!, DC: DC!, DD: DD! };
      }),
      feuds: { ...this.#feuds.estimate(alike), count: this.#feuds.among },
      quarrels: { ...this.#quarrels.estimate(alike), count: this.#quarrels.among },
    };
  }
}

function addTo(moments: RatioMoments, { top, bottom }: { readonly top: number; readonly bottom: number }): void {
  moments.add(top, bottom);
}

/** Root of the mean square distance from the mean, the divisor being n. */
function deviationOf(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
