import { type BothSides, type Move, type Problems, bothSides } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import type { Expectation } from './expectation.ts';

/** Largest noise rate at which the limit is looked at. */
const tiny = 1e-9;

/**
 * What a relationship without end tends to as its noise rates are scaled to zero together, their ratio kept (the
 * order of limits of Boyd 1989: first the long run, then the noise). It differs from no noise at all wherever the
 * noise-free chain has several ways to go on for ever.
 *
 * The figures are rational in the scale s. They are taken at s and s / 2, where the solver, which never subtracts, is
 * still right to nearly full precision, and extended to 0: 2 f(s / 2) − f(s), whose error is of the order of s². A share
 * that rounding has put a hair below 0 or above 1 is told as 0 or 1.
 */
export function smallNoiseLimit(conditions: Conditions, solve: (conditions: Conditions) => Expectation): Expectation {
  const largest = Math.max(...rates(conditions));
  const near = solve(scaled(conditions, tiny / largest / 2));
  const far = solve(scaled(conditions, tiny / largest));
  const limit = extend(near, far);
  return {
    ...limit,
    cooperation: confined(limit.cooperation),
    outcomes: confined(limit.outcomes),
    ...(limit.states !== undefined && { states: confined(limit.states) }),
  };
}

/** Notes what stands in the way of a small-noise limit: no noise to make small, or a length that ends. */
export function checkSmallNoise(problems: Problems, conditions: Conditions): void {
  const { length } = conditions;
  if (!('rounds' in length && length.rounds === Infinity)) {
    problems.add({
      path: 'limit',
      message: 'small-noise is a limit of the long run',
      received: length,
      expected: 'length { rounds: Infinity }; elsewhere small noise and none are the same',
    });
  }
  if (rates(conditions).every((rate) => rate === 0)) {
    problems.add({
      path: 'noise',
      message: 'no noise to scale to zero',
      received: 0,
      expected: 'execution or perception rates, of which the ratio is kept',
    });
  }
}

function rates({ execution, perception }: Conditions): number[] {
  return [execution, perception].flatMap(({ vendor, partner }) => [vendor.C, vendor.D, partner.C, partner.D]);
}

function scaled(conditions: Conditions, scale: number): Conditions {
  const times = (noise: BothSides<Readonly<Record<Move, number>>>) =>
    bothSides((side) => ({ C: noise[side].C * scale, D: noise[side].D * scale }));
  return { ...conditions, execution: times(conditions.execution), perception: times(conditions.perception) };
}

/** 2 near − far in every number of a result. */
function extend<T>(near: T, far: T): T {
  if (typeof near === 'number') return (Number.isFinite(near) ? 2 * near - (far as number) : near) as T;
  if (typeof near !== 'object' || near === null) return near;
  return Object.fromEntries(Object.entries(near).map(([key, value]) => [key, extend(value, (far as Record<string, unknown>)[key])])) as T;
}

/** Shares, each within [0, 1]. */
function confined<T extends object>(shares: T): T {
  return Object.fromEntries(Object.entries(shares).map(([name, share]: [string, number]) => [name, Math.min(1, Math.max(0, share))])) as T;
}
