/** How many individuals show each behaviour, in the order of the payoff table. */
export type Counts = readonly number[];

/** Whether one behaviour is all that is left. */
export function alike(counts: ArrayLike<number>, size: number): boolean {
  for (let i = 0; i < counts.length; i++) if (counts[i] === size) return true;
  return false;
}

/** The pool in which everybody shows one behaviour. */
export function uniform(types: number, size: number, type: number): number[] {
  return Array.from({ length: types }, (_, i) => (i === type ? size : 0));
}
