import type { Explained } from './explain.ts';

/** Sorts candidates into groups that foretell every move alike; one whose memory was drawn stands alone. Orders are kept. */
export function groupAlike<T extends Pick<Explained, 'foretold'>>(explained: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of explained) {
    const group = groups.find(([first]) => alike(first!.foretold, one.foretold));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function alike(first: Float64Array | null, second: Float64Array | null): boolean {
  return first !== null && second !== null && first.every((chance, i) => Math.abs(chance - second[i]!) < 1e-9);
}
