/** All non-empty subsets of a list, each in the order of the list; the shortest first. */
export function subsets<T>(items: readonly T[]): T[][] {
  const all = Array.from({ length: 2 ** items.length - 1 }, (_, k) => items.filter((__, i) => Math.floor((k + 1) / 2 ** i) % 2 === 1));
  return all.sort((a, b) => a.length - b.length);
}
