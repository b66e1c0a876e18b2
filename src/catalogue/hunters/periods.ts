/** Shortest and longest cycle looked for, in moves. */
const shortest = 3;
const longest = 12;

/** Every period from 3 to 12, before any move was seen: bit i stands for period i. */
export const everyPeriod: number = (1 << (longest + 1)) - (1 << shortest);

/**
 * The periods of `fitting` that still fit once a move has been added. A list repeats with period i where each move is the same
 * as the one i moves before, so that the last twelve moves are all that need to be known.
 *
 * @param recent - The moves before it: bit 0 is the latest, 1 for D.
 * @param count - How many moves stood in the list before it.
 * @param bit - The move: 1 for D.
 */
export function periodsAfter(fitting: number, recent: number, count: number, bit: number): number {
  const same = (bit === 1 ? recent : ~recent) << 1;
  // Longer periods than there are moves have nothing to be compared with yet.
  return fitting & (same | (-1 << (Math.min(count, longest) + 1)));
}

/** The last twelve moves once one has been added. */
export function recentAfter(recent: number, bit: number): number {
  return ((recent << 1) | bit) & ((1 << longest) - 1);
}

/** Whether one of the periods that fit has been seen at least twice in `count` moves. */
export function seenTwice(fitting: number, count: number): boolean {
  return (fitting & ((1 << (Math.min(count >> 1, longest) + 1)) - 1)) !== 0;
}
