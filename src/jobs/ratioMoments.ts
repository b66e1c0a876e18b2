/** A share or mean length, and how sure it is. */
export interface Estimate {
  /** Null where there was no occasion, or where it has no bound. */
  readonly value: number | null;
  /** 0 where exact; null where a single repetition cannot tell, or there is no value. */
  readonly standardError: number | null;
}

/** What rounding leaves of a spread that is none. */
const rounding = 1e-12;

/**
 * A ratio of two sums over repetitions with its delta-method standard error, from five running figures however many
 * repetitions (Welford 1962): nothing is kept of any of them.
 */
export class RatioMoments {
  #n = 0;
  #top = 0;
  #bottom = 0;
  #topTop = 0;
  #topBottom = 0;
  #bottomBottom = 0;

  /** Adds a repetition: what is counted, and among how many. */
  add(top: number, bottom: number): void {
    this.#n++;
    const offTop = top - this.#top;
    const offBottom = bottom - this.#bottom;
    this.#top += offTop / this.#n;
    this.#bottom += offBottom / this.#n;
    this.#topTop += offTop * (top - this.#top);
    this.#topBottom += offTop * (bottom - this.#bottom);
    this.#bottomBottom += offBottom * (bottom - this.#bottom);
  }

  /** Mean of what is counted among. */
  get among(): number {
    return this.#bottom;
  }

  /** The ratio; `alike` says that every further repetition would be the same. */
  estimate(alike: boolean): Estimate {
    if (this.#bottom === 0) return { value: null, standardError: null };
    const value = this.#top / this.#bottom;
    if (alike) return { value, standardError: 0 };
    if (this.#n < 2) return { value, standardError: null };
    const whole = this.#topTop + value * value * this.#bottomBottom;
    const spread = whole - 2 * value * this.#topBottom;
    const variance = spread <= rounding * whole ? 0 : spread / (this.#n - 1) / this.#n;
    return { value, standardError: Math.sqrt(variance) / this.#bottom };
  }
}
