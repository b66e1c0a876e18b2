/**
 * Every mix of at most `most` rules of which no two exclude each other, smaller ones first, then by the places of
 * their rules; the mix of no rules is left out.
 *
 * @param excluded - Whether two rules, the earlier first, cannot go together.
 */
export function* everyMix(
  ids: readonly string[],
  most: number,
  excluded: (first: string, second: string) => boolean,
): Generator<readonly string[]> {
  for (let size = 1; size <= Math.min(most, ids.length); size++) yield* ofSize(size, 0, []);

  function* ofSize(size: number, from: number, before: readonly string[]): Generator<readonly string[]> {
    if (before.length === size) {
      yield before;
      return;
    }
    for (let i = from; i < ids.length; i++) {
      const id = ids[i]!;
      if (!before.some((earlier) => excluded(earlier, id))) yield* ofSize(size, i + 1, [...before, id]);
    }
  }
}
