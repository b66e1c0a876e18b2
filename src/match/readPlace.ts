import type { Problems } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';

/** Conditions of a match, and the seed that it is drawn from. */
export interface MatchOptions extends ConditionOptions {
  /** Any text; the same seed gives the same match. Default `donnant`. */
  readonly seed?: string;
  /** Number of the repetition, from 0; each has streams of its own. Default 0. */
  readonly repetition?: number;
}

/** Checks the seed and the repetition, and fills them in. */
export function readPlace(options: MatchOptions, problems: Problems): { readonly seed: string; readonly repetition: number } {
  // Options that are none have been noted where the conditions were read.
  const { seed = 'donnant', repetition = 0 } = options ?? {};
  problems.whole('repetition', repetition, 0);
  if (typeof seed !== 'string') problems.add({ path: 'seed', message: 'not a text', received: seed, expected: 'any text' });
  return { seed, repetition };
}
