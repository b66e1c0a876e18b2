import type { Verdict } from '../study/index.ts';

/** A verdict, or that of one kind of counterpart. */
export interface Part {
  /** Name of the kind; null where there is one kind only. */
  readonly segment: string | null;
  readonly verdict: Verdict;
}

/** The verdicts of each kind of counterpart; the verdict itself where there is one kind only. */
export function partsOf(verdict: Verdict): Part[] {
  return verdict.segments?.map(({ name, verdict: own }) => ({ segment: name, verdict: own })) ?? [{ segment: null, verdict }];
}
