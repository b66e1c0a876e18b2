/** What the four outcomes pay in the usual game: CC, CD, DC, DD. */
const gains = [3, 0, 5, 1] as const;

/**
 * Where it pays to cooperate next, against a side that answers each outcome with a known chance of cooperating. Only four outcomes
 * can stand at each depth, so that the tree of plans is worked out from its leaves up, four figures a level; a tie goes to C.
 *
 * @param c0 - The chance that the other side cooperates after CC (own move first); `c1`, `c2` and `c3` those after CD, DC and DD.
 * @param depth - Deals looked ahead, at least 1.
 * @returns The outcomes after which to cooperate: bit 0 is CC, bit 1 CD, bit 2 DC, bit 3 DD.
 */
export function lookAhead(c0: number, c1: number, c2: number, c3: number, depth: number): number {
  const [g0, g1, g2, g3] = gains;
  // Worth of standing at each outcome.
  let w0: number = g0;
  let w1: number = g1;
  let w2: number = g2;
  let w3: number = g3;
  for (let level = 1; level < depth; level++) {
    const n0 = g0 + Math.max(c0 * w0 + (1 - c0) * w1, c0 * w2 + (1 - c0) * w3);
    const n1 = g1 + Math.max(c1 * w0 + (1 - c1) * w1, c1 * w2 + (1 - c1) * w3);
    const n2 = g2 + Math.max(c2 * w0 + (1 - c2) * w1, c2 * w2 + (1 - c2) * w3);
    const n3 = g3 + Math.max(c3 * w0 + (1 - c3) * w1, c3 * w2 + (1 - c3) * w3);
    w0 = n0;
    w1 = n1;
    w2 = n2;
    w3 = n3;
  }
  const kind = (gain: number, chance: number): number =>
    gain + (chance * w0 + (1 - chance) * w1) >= gain + (chance * w2 + (1 - chance) * w3) ? 1 : 0;
  return kind(g0, c0) | (kind(g1, c1) << 1) | (kind(g2, c2) << 2) | (kind(g3, c3) << 3);
}
