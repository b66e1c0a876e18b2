import { type Side, mirror, outcomes } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import type { Automaton, Branches } from '../strategies/index.ts';
import { drawSpan } from './drawStream.ts';
import { type Way, type Ways, waysOf } from './ways.ts';
import { inDraws, isOpen, zonesOf } from './zones.ts';

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
  /** Next states by row `4 * state + 2 * own + perceived`; the last row opens. */
  readonly ways: Ways;
  /** Last draw that misreads a C, and a D; -1 where none does. */
  readonly misread: Int32Array;
  /** Last draw that recognises the counterpart. */
  readonly recognise: number;
  /** Whether a draw counts in reading, and in recognising. */
  readonly reads: boolean;
  readonly recalls: boolean;
}

/** Builds the tables of an automaton in a chair. */
export function seatOf(automaton: Automaton, side: Side, { execution, perception, recall }: Conditions): Seat {
  const { size, play, next, start } = automaton;
  const ways = waysOf([...next.map(branchesOf), branchesOf(start)]);
  const misread = Int32Array.of(inDraws(perception[side].C) - 1, inDraws(perception[side].D) - 1);
  const recognise = inDraws(recall[side]) - 1;
  const reads = misread.some((last) => isOpen(last + 1));
  const recalls = isOpen(recognise + 1);
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
      const row = recognise < 0 ? 4 * size : 4 * state + 2 * Number(own === 'D') + perceived;
      rows[rowLength * state + 4 + i] = rowLength * ways.to[ways.width * row]!;
    });
  }
  return { automaton, rows, settled, acts, ways, misread, recognise, reads, recalls };
}

function branchesOf({ states, chances }: Branches): Way[] {
  return Array.from(states, (state, i) => [state, chances[i]!]);
}
