import { Problems, checkKnown } from '../../core/index.ts';
import { normalQuantile } from './normalQuantile.ts';

/** Pairs with the rule beside pairs without it, or the same pairs before and under it. */
export type PilotDesign = 'two-groups' | 'same-pairs';

/** What a comparison of means must be able to see. */
export interface PowerQuestion {
  /** Difference of the means that is to be seen, not 0. */
  readonly effect: number;
  /** Sum of the variances of one observation in both groups; for differences within pairs, the variance of a difference. */
  readonly variance: number;
  /** Chance to find the effect if it is there; default 0.8. */
  readonly power?: number;
  /** Chance to find one that is not there, two-sided; default 0.05. */
  readonly level?: number;
  /** Two groups to compare (default), or one list of differences within pairs. */
  readonly design?: PilotDesign;
  /**
   * `normal` where variances are known; `t` (default) where the test estimates them, which takes z² / 4 more in each of two groups
   * and z² / 2 more differences (Guenther 1981), with z that of the level.
   */
  readonly test?: 'normal' | 't';
}

/** Fewest observations that a test is planned with. */
const fewest = { normal: 2, t: 5 } as const;

/**
 * Observations needed in each group (or differences): n = (z₁₋α/₂ + z_power)² (σ₁² + σ₂²) / δ², rounded up (Cohen
 * 1988, chapter 2; for equal variances 2 (z₁₋α/₂ + z_power)² σ² / δ²). At least five for a t test: the correction for
 * fewer is not to be trusted.
 *
 * @throws InputError listing every figure out of range.
 * @example
 * pairsForPower({ effect: 0.5, variance: 1, test: 'normal' }); // 32: 7.849 / 0.25, rounded up
 */
export function pairsForPower(question: PowerQuestion): number {
  const { effect, power, level, test, design } = readQuestion(question);
  const { variance } = question;
  const z = normalQuantile(1 - level / 2);
  const needed = ((z + normalQuantile(power)) ** 2 * variance) / effect ** 2;
  return Math.max(fewest[test], Math.ceil(needed + (test === 't' ? extraOf(design, z) : 0) - 1e-9));
}

/**
 * The smallest difference that so many observations in each group see with the power asked.
 *
 * @throws InputError listing every figure out of range.
 * @example
 * smallestEffect({ variance: 1, test: 'normal' }, 32); // 0.495
 */
export function smallestEffect(question: Omit<PowerQuestion, 'effect'>, observations: number): number {
  const { power, level, test, design } = readQuestion({ ...question, effect: 1 });
  const z = normalQuantile(1 - level / 2);
  const left = observations - (test === 't' ? extraOf(design, z) : 0);
  return left > 0 ? (z + normalQuantile(power)) * Math.sqrt(question.variance / left) : Infinity;
}

/** Observations more in each group because the test estimates the variance. */
function extraOf(design: PilotDesign, z: number): number {
  return z ** 2 / (design === 'two-groups' ? 4 : 2);
}

function readQuestion(question: PowerQuestion): Required<PowerQuestion> {
  const problems = new Problems();
  const known = checkKnown(problems, 'question', question, ['effect', 'variance', 'power', 'level', 'design', 'test']);
  const { effect, variance, power = 0.8, level = 0.05, design = 'two-groups', test = 't' } = known ? question : ({} as PowerQuestion);
  problems.number('effect', effect);
  if (effect === 0) problems.add({ path: 'effect', message: 'nothing to see', received: effect, expected: 'a difference other than 0' });
  problems.number('variance', variance, 0);
  checkLevels(problems, power, level);
  if (test !== 'normal' && test !== 't') problems.add({ path: 'test', message: 'unknown test', received: test, expected: 'normal or t' });
  checkDesign(problems, design);
  problems.throwIfAny();
  return { effect, variance, power, level, design, test };
}

/** Notes a design that there is none of. */
export function checkDesign(problems: Problems, design: unknown): void {
  if (design === 'two-groups' || design === 'same-pairs') return;
  problems.add({ path: 'design', message: 'unknown design', received: design, expected: 'two-groups or same-pairs' });
}

/** Notes a power or a level that no test can have. */
export function checkLevels(problems: Problems, power: unknown, level: unknown): void {
  if (!(typeof power === 'number' && power > 0 && power < 1)) {
    problems.add({ path: 'power', message: 'not a power', received: power, expected: 'a number between 0 and 1, as 0.8' });
  }
  if (!(typeof level === 'number' && level > 0 && level < 1)) {
    problems.add({ path: 'level', message: 'not a level', received: level, expected: 'a number between 0 and 1, as 0.05' });
  }
}
