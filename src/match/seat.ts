import { type Side, mirror, outcomes } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import type { Automaton, Branches } from '../strategies/index.ts';
import type { Attention } from './attention.ts';
import { drawSpan } from './drawStream.ts';
import { type Way, type Ways, waysOf } from './ways.ts';
import { isOpen, zonesOf } from './zones.ts';

/** Places of a row of {@link Seat.rows}. */
export const rowLength = 8;

/** An automaton in one chair under given noise, as flat tables for the kernels. */
export interface Seat {
  readonly automaton: Automaton;
  /**
   * A row of eight for each state: the zones of its act (first, count, slippedC, slipped), then the row of the next
   * state by realised outcome, vendor's move first. The latter hold only where `settled`.
   */
  readonly rows: Int32Array;
  /** Whether the realised outcome settles the next state: no draw counts between rounds. */
  readonly settled: boolean;
  /** Whether a draw counts in any act. */
  readonly acts: boolean;
  /** Next states by row `4 * state + 2 * own + perceived`; row `4 * size` opens, and rows after it open again: see {@link againRow}. */
  readonly ways: Ways;
  /** 1 where memory that starts again has a row for each state, 0 where it opens as at first. */
  readonly againStep: 0 | 1;
  readonly attention: Attention;
}

/** Builds the tables of an automaton in a chair. */
export function seatOf(automaton: Automaton, side: Side, { execution }: Conditions, attention: Attention): Seat {
  const { size, play, next, start, again } = automaton;
  const ways = waysOf([...next, start, ...(again ?? [])].map(branchesOf));
  const againStep = again === undefined ? 0 : 1;
  const { misread, recognise, reads, recalls } = attention;
  const settled = ways.sure && !reads && !recalls;
  const rows = new Int32Array(rowLength * size);
  let acts = false;
  for (let state = 0; state < size; state++) {
    const zones = zonesOf(play[state]!, execution[side]);
    acts ||= isOpen(zones.count + 1);
    rows.set([zones.first, zones.count, Math.min(zones.slippedC, drawSpan - 1), Math.min(zones.slipped, drawSpan - 1)], rowLength * state);
    if (!settled) continue;
    outcomes.forEach((outcome, i) => {
      const [own, other] = side === 'vendor' ? outcome : mirror(outcome);
      const perceived = Number(other === 'D') ^ Number(misread[Number(other === 'D')]! >= 0);
      const row = recognise < 0 ? againRow({ automaton, againStep }, state) : 4 * state + 2 * Number(own === 'D') + perceived;
      rows[rowLength * state + 4 + i] = rowLength * ways.to[ways.width * row]!;
    });
  }
  return { automaton, rows, settled, acts, ways, againStep, attention };
}

/** The row of {@link Seat.ways} that memory takes if it starts again after a round in `state`. */
export function againRow({ automaton, againStep }: Pick<Seat, 'automaton' | 'againStep'>, state: number): number {
  return 4 * automaton.size + againStep * (state + 1);
}

function branchesOf({ states, chances }: Branches): Way[] {
  return Array.from(states, (state, i) => [state, chances[i]!]);
}
