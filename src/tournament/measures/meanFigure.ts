import { standardError } from '../../core/index.ts';
import type { Estimate } from '../../jobs/index.ts';
import type { ChairSums } from './chairSums.ts';
import type { Sums } from './sums.ts';

const none = new Float64Array(0);

/**
 * Mean of figures with what each repetition adds to its error, the figures being added one by one; those that have no value are left
 * out. Repetitions of one number share their random streams whoever plays, so their residuals are added before the error is
 * taken. Reused from pair to pair.
 */
export class MeanFigure {
  /** Figures added that have a value. */
  known = 0;
  #sum = 0;
  /** Residuals in use: none where nothing is left to sampling. */
  #told = 0;
  /** Whether there is an error that one repetition cannot tell. */
  #blind = false;
  /** Sum of jackknife residuals by repetition. */
  #residuals = none;
  #room = none;

  /** Forgets what was added. */
  clear(): void {
    this.known = 0;
    this.#sum = 0;
    this.#residuals.fill(0, 0, this.#told);
    this.#told = 0;
    this.#blind = false;
  }

  /** Adds a figure of the mean match of a chair, with its residuals (n − 1) · (all − all but one) (Tukey 1958). */
  addOf({ all, without, left, blind }: Pick<ChairSums, 'all' | 'without' | 'left' | 'blind'>, of: (sums: Sums) => number): void {
    const whole = of(all);
    if (!Number.isFinite(whole)) return;
    this.#makeRoom(left);
    for (let r = 0; r < left; r++) {
      const rest = of(without[r]!);
      if (Number.isFinite(rest)) this.#residuals[r]! += (left - 1) * (whole - rest);
    }
    this.#count(whole, left, blind);
  }

  /** Adds a mean as one figure. */
  add(other: MeanFigure): void {
    const { known } = other;
    if (known === 0) return;
    const from = other.#residuals;
    const told = other.#told;
    this.#makeRoom(told);
    for (let r = 0; r < told; r++) this.#residuals[r]! += from[r]! / known;
    this.#count(other.#sum / known, told, other.#blind);
  }

  /** The mean; null where there was no occasion, or where it cannot be known. */
  get value(): number | null {
    return this.known === 0 ? null : this.#sum / this.known;
  }

  /** Its standard error; null where it has no value, or one repetition cannot tell. */
  get standardError(): number | null {
    if (this.known === 0 || this.#blind) return null;
    const told = this.#told;
    if (told < 2) return 0;
    if (this.#room.length < told) this.#room = new Float64Array(told);
    const room = this.#room;
    for (let r = 0; r < told; r++) room[r] = this.#residuals[r]! / this.known;
    return standardError(told === room.length ? room : room.subarray(0, told));
  }

  /** Value and standard error. */
  get estimate(): Estimate {
    return { value: this.value, standardError: this.standardError };
  }

  #makeRoom(repetitions: number): void {
    if (this.#residuals.length >= repetitions) return;
    const residuals = new Float64Array(repetitions);
    residuals.set(this.#residuals);
    this.#residuals = residuals;
  }

  #count(value: number, told: number, blind: boolean): void {
    this.known++;
    this.#sum += value;
    this.#told = Math.max(this.#told, told);
    this.#blind ||= blind;
  }
}
