import { Problems } from '../../core/index.ts';

/** Benefit over cost above which cooperation pays, in a donation game (T = b, R = b − c, P = 0, S = −c). */
export interface ReciprocityBounds {
  /** Above it reciprocity is evolutionarily stable. */
  readonly stable: number;
  /** Above it reciprocity is risk dominant: it does better at one half. */
  readonly riskDominant: number;
  /** Above it reciprocity is advantageous in small populations: it does better from one third on. */
  readonly advantageous: number;
}

/**
 * Direct reciprocity (Nowak 2006, table 1): the pair meets again with chance w; stable above 1/w, risk dominant above
 * (2 − w)/w, advantageous above (3 − 2w)/w. Indirect reciprocity follows the same with the chance that a
 * reputation is known in place of w.
 *
 * @param chance - Above 0, at most 1.
 * @throws InputError if it is out of range.
 * @example
 * reciprocityBounds(0.8).stable; // 1.25
 */
export function reciprocityBounds(chance: number): ReciprocityBounds {
  const problems = new Problems();
  aboveZero(problems, 'chance', chance, 1);
  problems.throwIfAny();
  return { stable: 1 / chance, riskDominant: (2 - chance) / chance, advantageous: (3 - 2 * chance) / chance };
}

/**
 * Network reciprocity under death-birth updating and weak selection: b/c above the number of neighbours k in a large
 * population (Ohtsuki, Hauert, Lieberman & Nowak 2006), above k (N − 2)/(N − 2k) among N (Taylor, Day & Wild 2007); null
 * where N ≤ 2k, so that no benefit is enough.
 *
 * @param neighbours - At least 1.
 * @param players - Above k; default Infinity.
 * @throws InputError listing figures out of range.
 * @example
 * networkBound(4, 100); // 98/23 = 4.26…
 */
export function networkBound(neighbours: number, players = Infinity): number | null {
  const problems = new Problems();
  problems.number('neighbours', neighbours, 1);
  if (!(players > neighbours)) problems.add({ path: 'players', message: 'too few', received: players, expected: 'more than neighbours' });
  problems.throwIfAny();
  if (players === Infinity) return neighbours;
  return players > 2 * neighbours ? (neighbours * (players - 2)) / (players - 2 * neighbours) : null;
}

/**
 * Kin selection: b/c above 1/r, with relatedness r (Hamilton 1964; Nowak 2006, table 1).
 *
 * @param relatedness - Above 0, at most 1.
 * @throws InputError if it is out of range.
 */
export function kinBound(relatedness: number): number {
  const problems = new Problems();
  aboveZero(problems, 'relatedness', relatedness, 1);
  problems.throwIfAny();
  return 1 / relatedness;
}

/**
 * Group selection: b/c above 1 + n/m, with groups of at most n members and m groups (Traulsen & Nowak 2006).
 *
 * @param members - Above 0.
 * @param groups - Above 0.
 * @throws InputError listing figures out of range.
 */
export function groupBound(members: number, groups: number): number {
  const problems = new Problems();
  aboveZero(problems, 'members', members, Infinity);
  aboveZero(problems, 'groups', groups, Infinity);
  problems.throwIfAny();
  return 1 + members / groups;
}

function aboveZero(problems: Problems, path: string, value: number, most: number): void {
  if (Number.isFinite(value) && value > 0 && value <= most) return;
  problems.add({ path, message: 'not in range', received: value, expected: most === 1 ? 'above 0, at most 1' : 'a finite number above 0' });
}
