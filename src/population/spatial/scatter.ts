import { Problems, streamFor } from '../../core/index.ts';
import { pick } from '../finite/pick.ts';

/**
 * Behaviours scattered over places by chance: each place draws its own.
 *
 * @param size - Number of places.
 * @param shares - Chance of each behaviour; they are divided by their sum.
 * @param options - Seed (default `'donnant'`) and repetition (default 0).
 * @throws InputError for shares that are negative or sum to nothing.
 */
export function scatter(
  size: number,
  shares: readonly number[],
  { seed = 'donnant', repetition = 0 }: { readonly seed?: string; readonly repetition?: number } = {},
): Uint16Array {
  const problems = new Problems();
  problems.whole('size', size, 1);
  shares.forEach((share, i) => problems.number(`shares[${i}]`, share, 0, 1e100));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) problems.add({ path: 'shares', message: 'sum to nothing', received: shares, expected: 'a share above 0' });
  problems.throwIfAny();
  const draw = streamFor({ seed: `${seed}|start`, repetition, purpose: 'population' });
  return Uint16Array.from({ length: size }, () => pick(shares, total, draw()));
}
