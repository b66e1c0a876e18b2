import { InputError, Problems } from '../../core/index.ts';

/** Who meets whom: places numbered from 0, and the neighbours of each. */
export interface Graph {
  /** Number of places. */
  readonly size: number;
  /** Where the neighbours of each place begin in `neighbours`; one entry more than places. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/**
 * The graph with the given edges, each of which joins two places both ways.
 *
 * @param size - Number of places.
 * @param edges - Pairs of places from 0 to size − 1, each pair once, none joined with itself; every place needs a neighbour.
 * @throws InputError listing every wrong edge and every place alone.
 * @example
 * ```ts
 * import { graphOf } from 'donnant';
 *
 * graphOf(4, [[0, 1], [0, 2], [0, 3]]).neighbours; // => Int32Array(6) [ 1, 2, 3, 0, 0, 0 ]
 * ```
 */
export function graphOf(size: number, edges: readonly (readonly [number, number])[]): Graph {
  const problems = new Problems();
  if (!problems.whole('size', size, 2)) throw new InputError(problems.found);
  const joined = Array.from({ length: size }, () => new Set<number>());
  edges.forEach((edge, at) => {
    const [a, b] = edge;
    const known = [a, b].every((place) => Number.isSafeInteger(place) && place >= 0 && place < size);
    if (!known || a === b || joined[a]!.has(b)) {
      problems.add({
        path: `edges[${at}]`,
        message: 'not an edge',
        received: edge,
        expected: `two different places from 0 to ${size - 1}, joined once`,
      });
    } else {
      joined[a]!.add(b);
      joined[b]!.add(a);
    }
  });
  joined.forEach(({ size: degree }, place) => {
    if (degree === 0) problems.add({ path: 'edges', message: `place ${place} has no neighbour`, expected: 'an edge for every place' });
  });
  problems.throwIfAny();
  return pack(joined.map((places) => [...places]));
}

/** The graph in which each place has the neighbours listed for it. */
export function pack(lists: readonly (readonly number[])[]): Graph {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, i) => (starts[i + 1] = starts[i]! + length));
  return { size: lists.length, starts, neighbours: Int32Array.from(lists.flat()) };
}

/** Most that any place meets, itself among them where it does. */
export function mostMet({ starts, size }: Graph, self: boolean): number {
  let most = 0;
  for (let place = 0; place < size; place++) most = Math.max(most, starts[place + 1]! - starts[place]!);
  return most + (self ? 1 : 0);
}
