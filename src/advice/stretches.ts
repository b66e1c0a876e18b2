import { type Threshold, searchedUpTo } from '../study/index.ts';

/** Where a goal is met, for the words: a stretch that reaches as far as was looked has no end. */
export function stretches({ intervals }: Threshold): { from: number; to: number | null }[] {
  return intervals.map(([from, to]) => ({ from, to: to >= searchedUpTo ? null : to }));
}
