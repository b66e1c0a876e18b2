import { type ImitationOptions, imitation } from './imitation.ts';
import type { PayoffTables, Shares } from './tables.ts';

/** Where two pools drift to. */
export interface Adaptation {
  /** Shares when they settled, or the mean of the last 200 reviews where they did not. */
  readonly shares: Shares;
  readonly settled: boolean;
  /** Reviews made. */
  readonly reviews: number;
}

const stillness = 1e-9;
const mostReviews = 1000;
const window = 200;

/**
 * Lets two pools adapt by {@link imitation} until no share moves by 1e-9 in a review, at most 1 000 reviews. Pools
 * that go on moving are given as the mean of the last 200 reviews.
 */
export function adapt(payoffs: PayoffTables, start: Shares, options: ImitationOptions = {}): Adaptation {
  const met: Shares[] = [];
  let before = start;
  let reviews = 0;
  for (const shares of imitation(payoffs, start, options)) {
    reviews++;
    if (moved(before, shares) < stillness) return { shares, settled: true, reviews };
    met.push(shares);
    before = shares;
    if (reviews === mostReviews) break;
  }
  const recent = met.slice(-window);
  const average = (pick: (shares: Shares) => readonly number[]): number[] =>
    pick(start).map((_, i) => recent.reduce((sum, shares) => sum + pick(shares)[i]!, 0) / recent.length);
  return { shares: { vendor: average(({ vendor }) => vendor), partner: average(({ partner }) => partner) }, settled: false, reviews };
}

/** The largest change of any share. */
function moved(a: Shares, b: Shares): number {
  return Math.max(apart(a.vendor, b.vendor), apart(a.partner, b.partner));
}

function apart(a: readonly number[], b: readonly number[]): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
}
