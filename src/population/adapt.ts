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
  const recent: Shares[] = [];
  let before = start;
  let reviews = 0;
  for (const shares of imitation(payoffs, start, options)) {
    reviews++;
    if (moved(before, shares) < stillness) return { shares, settled: true, reviews };
    recent.push(shares);
    if (recent.length > window) recent.shift();
    before = shares;
    if (reviews === mostReviews) break;
  }
  const average = (pick: (shares: Shares) => readonly number[]): number[] =>
    pick(start).map((_, i) => recent.reduce((sum, shares) => sum + pick(shares)[i]!, 0) / recent.length);
  return { shares: { vendor: average(({ vendor }) => vendor), partner: average(({ partner }) => partner) }, settled: false, reviews };
}

function moved(a: Shares, b: Shares): number {
  const changes = [...a.vendor.map((share, i) => share - b.vendor[i]!), ...a.partner.map((share, i) => share - b.partner[i]!)];
  return Math.max(...changes.map(Math.abs));
}
