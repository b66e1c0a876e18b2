import type { BothSides } from '../../core/index.ts';
import type { Length } from '../../conditions/index.ts';
import { survivalOf } from '../occupancy.ts';
import { type DenseRoom, denseVisits, makeDenseRoom } from './denseVisits.ts';
import type { PairCounts } from './pairCounts.ts';
import type { PairSpace } from './pairSpace.ts';

/** Counts the outcomes of the pair in `space` over a length that ends. */
export function spaceCounts(space: PairSpace, stages: number, length: Length, discount: BothSides<number>, room: DenseRoom): PairCounts {
  const plain = visitsOver(space, length, 1, room);
  let rounds = 0;
  for (let i = 0; i < space.size; i++) rounds += plain[i]!;
  const counts = countOutcomes(space, plain, stages);
  const discounted = (factor: number): Float64Array =>
    factor === 1 ? counts : countOutcomes(space, visitsOver(space, length, factor, room), stages);
  return { counts, weighted: { vendor: discounted(discount.vendor), partner: discounted(discount.partner) }, rounds };
}

function visitsOver(space: PairSpace, length: Length, discount: number, room: DenseRoom): Float64Array {
  if ('continuation' in length) return denseVisits(space, room, survivalOf(length.continuation, discount));
  return steppedVisits(space, room, length.rounds, discount);
}

/** Goes round by round. */
function steppedVisits(
  { size, rows, targets, chances, start }: PairSpace,
  room: DenseRoom,
  rounds: number,
  discount: number,
): Float64Array {
  makeDenseRoom(room, size);
  const { visits } = room;
  let { leave: now, later } = room;
  for (let i = 0; i < size; i++) {
    now[i] = start[i]!;
    visits[i] = 0;
  }
  for (let round = 0; round < rounds; round++) {
    later.fill(0, 0, size);
    let left = 0;
    for (let i = 0; i < size; i++) {
      const share = now[i]!;
      if (share === 0) continue;
      visits[i]! += share;
      left += share;
      const weighted = discount * share;
      for (let e = rows[i]!; e < rows[i + 1]!; e++) later[targets[e]!]! += weighted * chances[e]!;
    }
    if (left === 0) break;
    [now, later] = [later, now];
  }
  return visits;
}

function countOutcomes({ size, stage, outcome }: PairSpace, visits: Float64Array, stages: number): Float64Array {
  const counts = new Float64Array(4 * stages);
  for (let i = 0; i < size; i++) {
    const visit = visits[i]!;
    const at = 4 * stage[i]!;
    for (let k = 0; k < 4; k++) counts[at + k]! += visit * outcome[4 * i + k]!;
  }
  return counts;
}
