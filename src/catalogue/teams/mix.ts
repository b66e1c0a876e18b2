import { Problems } from '../../core/index.ts';
import type { Decide } from './teamProgram.ts';

/** The proposal of a member drawn anew in each round: each alike where no chances are given, else by these, one for each member. */
export function mixBy(chances: readonly number[] | null): Decide {
  return ({ proposals }, ctx) => {
    const draw = ctx.random();
    const place = chances === null ? Math.floor(draw * proposals.length) : placeAt(draw, chances);
    return proposals[place] === 0 ? 'C' : 'D';
  };
}

/**
 * The chances of a distribution over a team of this size; null where it is not given or all zeros, which gives each the same.
 *
 * @throws InputError where there is not one for each member, or they do not sum to 1, unless only one is above 0.
 */
export function chancesOf(distribution: readonly number[] | null, size: number): readonly number[] | null {
  if (distribution === null) return null;
  const problems = new Problems();
  const path = 'params.distribution';
  if (distribution.length !== size) {
    problems.add({ path, message: 'not one chance for each member', received: distribution.length, expected: `${size} numbers` });
  }
  const above = distribution.filter((chance) => chance > 0).length;
  const sum = distribution.reduce((total, chance) => total + chance, 0);
  if (above > 1 && Math.abs(sum - 1) > 1e-9) {
    problems.add({ path, message: 'chances do not sum to 1', received: sum, expected: '1, or a single number above 0' });
  }
  problems.throwIfAny();
  return above === 0 ? null : distribution;
}

function placeAt(draw: number, chances: readonly number[]): number {
  let left = draw;
  let place = 0;
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i]!;
    if (chance === 0) continue;
    place = i;
    left -= chance;
    if (left < 0) break;
  }
  return place;
}
