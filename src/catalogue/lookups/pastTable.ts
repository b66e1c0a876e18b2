import type { Move } from '../../core/index.ts';
import { type Chance, type FiniteStrategy, lookup, lookupKeys, unfold } from '../../strategies/index.ts';

/** What `pastTable` takes. */
export interface PastTableSpec {
  readonly id: string;
  readonly name: string;
  /** How many last moves of its own, last moves of the other side and first moves of the other side it looks at. */
  readonly own: number;
  readonly other: number;
  readonly first?: number;
  /** What it plays before it has seen enough: one letter for each of as many rounds as the largest of those three. */
  readonly opening: string;
  /**
   * Chance of intending C for each past. A past is read as a binary number, C 0 and D 1: own last moves, the other's last
   * moves, the other's first moves, each oldest first.
   */
  readonly chances: readonly Chance[];
}

/** The strategy that looks its chance of cooperating up in a table of the past, own moves realised and the other's perceived. */
export function pastTable({ id, name, own, other, first = 0, opening, chances }: PastTableSpec): FiniteStrategy {
  const depth = Math.max(own, other, first);
  const start = movesOf(opening);
  const chanceAfter = (mine: string, theirs: string, firsts: string): Chance => {
    const past = mine.slice(depth - own) + theirs.slice(depth - other) + firsts;
    return chances[Number.parseInt(past.replaceAll('C', '0').replaceAll('D', '1'), 2)]!;
  };
  if (first === 0) {
    const table = lookupKeys(depth).map((key) => [key, chanceAfter(key.slice(0, depth), key.slice(depth + 1), '')] as const);
    return lookup({ id, name, depth, opening: start, table: Object.fromEntries(table) });
  }
  return unfold({
    id,
    name,
    memory: { own: '', other: '', first: '' },
    play: (seen) => start[seen.own.length] ?? chanceAfter(seen.own, seen.other, seen.first),
    learn: (seen, round) => ({
      own: (seen.own + round.own).slice(-depth),
      other: (seen.other + round.other).slice(-depth),
      first: (seen.first + round.other).slice(0, first),
    }),
  });
}

/** The moves of a text such as `CCD`. */
export function movesOf(text: string): readonly Move[] {
  return [...text] as Move[];
}
