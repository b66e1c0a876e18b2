import { asToldApart } from './asToldApart.ts';
import type { Mix } from './mix.ts';

/**
 * Which of two mixes comes first: the one that reaches the goal, then the one with the larger net gain, then that of
 * fewer rules, then by the places of the rules in the file.
 */
export function betterMix(order: readonly string[]): (a: Mix, b: Mix) => number {
  const places = (mix: Mix): number[] => mix.rules.map((id) => order.indexOf(id));
  return (a, b) =>
    Number(b.reachesGoal) - Number(a.reachesGoal) ||
    asToldApart(b.netGain) - asToldApart(a.netGain) ||
    a.rules.length - b.rules.length ||
    places(a)
      .map((place, i) => place - places(b)[i]!)
      .find((difference) => difference !== 0) ||
    0;
}
