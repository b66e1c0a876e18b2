import type { Automaton } from '../../strategies/index.ts';

/** An automaton without chance, as flat lists. */
export interface SureTable {
  readonly size: number;
  readonly start: number;
  /** 0 for C, 1 for D. */
  readonly plays: Uint8Array;
  /** Next state after both moves: `next[4 * state + 2 * own + other]`. */
  readonly next: Int32Array;
}

/** Room for one walk after the other. */
export interface WalkRoom {
  /** When a joint state was last met, counted over all walks. */
  met: Int32Array;
  /** Outcomes so far on this walk, by round: `before[4 * round + k]`. */
  before: Int32Array;
  clock: number;
}

/** Beyond this the clock would come near the end of 32 bits. */
const latest = 2 ** 30;

/** Empty room. */
export function walkRoom(): WalkRoom {
  return { met: new Int32Array(64), before: new Int32Array(260), clock: 0 };
}

/** An automaton as flat lists, or null where chance enters its play. */
export function sureTable({ size, start, play, next, stochastic }: Automaton): SureTable | null {
  if (stochastic) return null;
  return {
    size,
    start: start.states[0]!,
    plays: Uint8Array.from(play, (chance) => 1 - chance),
    next: Int32Array.from(next, ({ states }) => states[0]!),
  };
}

/**
 * Counts the outcomes of two automata without chance over a number of rounds: walks until a joint state comes up again,
 * and takes the remaining laps at once.
 *
 * @param counts - The four outcomes, vendor's move first; overwritten.
 */
export function walkCounts(vendor: SureTable, partner: SureTable, rounds: number, room: WalkRoom, counts: Float64Array): void {
  const span = vendor.size * partner.size;
  if (span > room.met.length || room.clock > latest) {
    room.met = new Int32Array(Math.max(2 * span, room.met.length));
    room.before = new Int32Array(4 * (room.met.length + 1));
    room.clock = 0;
  }
  const { met, before, clock } = room;
  const playsV = vendor.plays;
  const playsP = partner.plays;
  const nextV = vendor.next;
  const nextP = partner.next;
  const partners = partner.size;
  let v = vendor.start;
  let p = partner.start;
  let cc = 0;
  let cd = 0;
  let dc = 0;
  let lived = 0;
  let first = -1;
  before[0] = before[1] = before[2] = 0;
  while (lived < rounds) {
    const key = v * partners + p;
    first = met[key]! - clock - 1;
    if (first >= 0) break;
    met[key] = clock + ++lived;
    const own = playsV[v]!;
    const other = playsP[p]!;
    if (own === 0) {
      if (other === 0) cc++;
      else cd++;
    } else if (other === 0) dc++;
    v = nextV[4 * v + 2 * own + other]!;
    p = nextP[4 * p + 2 * other + own]!;
    before[4 * lived] = cc;
    before[4 * lived + 1] = cd;
    before[4 * lived + 2] = dc;
  }
  room.clock = clock + lived;
  const lap = lived - first;
  const left = rounds - lived;
  // Laps are taken whole; what is left of one is played as it began.
  const whole = left > 0 ? Math.floor(left / lap) : 0;
  const from = 4 * first;
  const to = 4 * (first + left - whole * lap);
  if (left > 0) {
    cc += whole * (cc - before[from]!) + before[to]! - before[from]!;
    cd += whole * (cd - before[from + 1]!) + before[to + 1]! - before[from + 1]!;
    dc += whole * (dc - before[from + 2]!) + before[to + 2]! - before[from + 2]!;
  }
  counts[0] = cc;
  counts[1] = cd;
  counts[2] = dc;
  counts[3] = rounds - cc - cd - dc;
}
