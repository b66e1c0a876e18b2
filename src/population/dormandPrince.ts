/** Writes the derivative of a state. */
export type Field = (state: Float64Array, derivative: Float64Array) => void;

/** Carries states along a field. */
export interface Integrator {
  /** Carries a state on by a duration, or until `steps` reaches `limit`, in steps of its own choice; the choice is remembered for the next call. */
  advance(state: Float64Array, duration: number, limit?: number): void;
  /** Steps made so far, failed attempts included. */
  readonly steps: number;
}

/** How exact an integration is. */
export interface Precision {
  /** Error allowed in each value at each step, beside `relative` times the value. */
  readonly absolute: number;
  readonly relative: number;
  /** Refuses states that cannot be; the step is then made smaller. */
  readonly allowed?: (state: Float64Array) => boolean;
}

/** Weights of the slopes so far, stage by stage; the last stage is the step itself. */
const stages: readonly Float64Array[] = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
].map((weights) => Float64Array.from(weights));
/** Fifth-order weights less those of the embedded fourth order. */
const errors = Float64Array.of(71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40);

/**
 * The embedded Runge–Kutta pair of orders 5 and 4 of Dormand & Prince (1980), for fields that do not depend on time.
 * Each step keeps the estimated error of every value within `absolute + relative · |value|`; its length follows the
 * usual rule 0.9 · error^(−1/5), between a fifth and ten times the last (Hairer, Nørsett & Wanner 1993, section II.4).
 */
export function dormandPrince(field: Field, size: number, { absolute, relative, allowed }: Precision): Integrator {
  const slopes = Array.from({ length: 7 }, () => new Float64Array(size));
  const point = new Float64Array(size);
  const change = new Float64Array(size);
  let length = 0;
  let steps = 0;

  const combine = (weights: Float64Array, sum: Float64Array): void => {
    sum.fill(0);
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s]!;
      const slope = slopes[s]!;
      for (let i = 0; i < size; i++) sum[i] = sum[i]! + weight * slope[i]!;
    }
  };

  const attempt = (state: Float64Array, h: number): number => {
    steps++;
    for (let stage = 0; stage < 6; stage++) {
      combine(stages[stage]!, change);
      for (let i = 0; i < size; i++) point[i] = state[i]! + h * change[i]!;
      field(point, slopes[stage + 1]!);
    }
    combine(errors, change);
    let worst = 0;
    for (let i = 0; i < size; i++) {
      const error = Math.abs(h * change[i]!) / (absolute + relative * Math.max(Math.abs(state[i]!), Math.abs(point[i]!)));
      // Written so that an error that is not a number is worst.
      if (!(error <= worst)) worst = error;
    }
    return Number.isNaN(worst) || allowed?.(point) === false ? Infinity : worst;
  };

  const advance = (state: Float64Array, duration: number, limit = Infinity): void => {
    field(state, slopes[0]!);
    if (length === 0) length = Math.min(duration, 0.01 / Math.max(1e-3, largest(slopes[0]!)));
    for (let left = duration; left > 0;) {
      if (steps >= limit) return;
      const h = Math.min(length, left);
      const error = attempt(state, h);
      if (error <= 1) {
        state.set(point);
        slopes[0]!.set(slopes[6]!);
        left -= h;
      }
      const factor = Math.min(10, Math.max(0.2, 0.9 * error ** -0.2));
      // A step cut short by the end of the duration says nothing against the length it was cut from.
      length = error <= 1 && h < length ? Math.max(length, h * factor) : h * factor;
      if (!(length >= 1e-13 * duration)) throw new Error(`no step is small enough for this field: ${length} of ${duration}`);
    }
  };

  return {
    advance,
    get steps() {
      return steps;
    },
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
