import type { Estimate } from '../../jobs/index.ts';
import type { ChairSums } from './chairSums.ts';
import { longer } from './longer.ts';
import { MeanFigure } from './meanFigure.ts';
import { cooperation } from './shares.ts';
import { type Sums, noSums } from './sums.ts';

/** The share of cooperations in one mean match against each of several opponents, the deals of all of them being put together. */
export class PooledCooperation {
  #cooperated = 0;
  #dealt = 0;
  /** The same without each repetition in turn. */
  #cooperatedWithout: Float64Array = new Float64Array(0);
  #dealtWithout: Float64Array = new Float64Array(0);
  #blind = false;

  /** Adds the mean match of a chair. */
  add({ all, without, left, blind }: ChairSums): void {
    if (left > this.#left) {
      // who leaves nothing to sampling counts in full whichever repetition is left out
      const grown = (column: Float64Array, whole: number): Float64Array =>
        longer(column.length === 0 ? Float64Array.of(whole) : column, left);
      this.#cooperatedWithout = grown(this.#cooperatedWithout, this.#cooperated);
      this.#dealtWithout = grown(this.#dealtWithout, this.#dealt);
    }
    this.#cooperated += (1 / all.matches) * all.cooperated;
    this.#dealt += (1 / all.matches) * all.dealt;
    for (let r = 0; r < this.#left; r++) {
      const part = r < left ? without[r]! : all;
      this.#cooperatedWithout[r]! += (1 / part.matches) * part.cooperated;
      this.#dealtWithout[r]! += (1 / part.matches) * part.dealt;
    }
    this.#blind ||= blind;
  }

  get #left(): number {
    return this.#dealtWithout.length;
  }

  /** The share, and its standard error. */
  get estimate(): Estimate {
    const sums = (cooperated: number, dealt: number): Sums => ({ ...noSums(), cooperated, dealt });
    const figure = new MeanFigure();
    const without = Array.from({ length: this.#left }, (_, r) => sums(this.#cooperatedWithout[r]!, this.#dealtWithout[r]!));
    figure.addOf({ all: sums(this.#cooperated, this.#dealt), without, left: this.#left, blind: this.#blind }, cooperation);
    return figure.estimate;
  }
}
