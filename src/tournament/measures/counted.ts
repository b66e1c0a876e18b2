import { mean } from '../../core/index.ts';
import type { Estimate } from '../../jobs/index.ts';

/** A ratio with its weight. */
export interface Counted extends Estimate {
  readonly count: number;
}

/** Ratios of several chairs, each occasion weighing the same; the errors are added as if they went together, which is the most they can be. */
export function together(chairs: readonly Counted[]): Counted {
  if (chairs.length === 1) return chairs[0]!;
  const count = mean(chairs.map((chair) => chair.count));
  const known = chairs.filter(({ value }) => value !== null);
  if (known.length === 0) return { value: null, standardError: null, count };
  const whole = known.reduce((sum, chair) => sum + chair.count, 0);
  const weighed = (pick: (chair: Counted) => number): number => known.reduce((sum, chair) => sum + (chair.count / whole) * pick(chair), 0);
  return {
    value: weighed(({ value }) => value ?? 0),
    standardError: known.some(({ standardError }) => standardError === null) ? null : weighed(({ standardError }) => standardError ?? 0),
    count,
  };
}

/** Mean of ratios over occasions, added one by one. */
export class MeanOfCounted {
  /** Occasions. */
  count = 0;
  #sum = 0;

  /** Adds the ratio of a pair. */
  add({ value, count }: Counted): void {
    this.count += count;
    this.#sum += count * (value ?? 0);
  }

  /** The mean; null where there was no occasion. */
  get value(): number | null {
    return this.count > 0 ? this.#sum / this.count : null;
  }
}
