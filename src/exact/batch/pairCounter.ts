import { type BothSides, bothSides, sides } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import { mostRounds } from '../chainOf.ts';
import { type NoisyAutomaton, type SideNoise, noisyAutomaton } from '../noisyAutomaton.ts';
import { product } from '../product.ts';
import { type DenseRoom, denseRoom } from './denseVisits.ts';
import { fillPair, widestSpan } from './fillPair.ts';
import { type FlowRoom, flowCounts, flowRoom } from './flowCounts.ts';
import type { GameTable } from './gameTable.ts';
import { type PairCounts, countsOf } from './pairCounts.ts';
import { type PairSpace, pairSpace } from './pairSpace.ts';
import type { Prepared } from './prepared.ts';
import type { Course } from './sameChances.ts';
import { fillSide } from './sideTable.ts';
import { spaceCounts } from './spaceCounts.ts';
import { type WalkRoom, walkCounts, walkRoom } from './walkCounts.ts';

/** Larger pairs are left to the engine that knows how to be sparse; where rounds are stepped through, to the flow. */
const mostDense = 256;
const mostStepped = 2 ** 14;

/** Flows take time in proportion to the rounds: beyond these, the other engines may know a shorter way. */
const longestFlow = 10_000;

/** Room that one pair after the other is solved in. */
export interface Rooms {
  readonly space: PairSpace;
  readonly dense: DenseRoom;
  readonly walks: WalkRoom;
  readonly flows: FlowRoom;
}

/** Empty room. */
export function rooms(): Rooms {
  return { space: pairSpace(), dense: denseRoom(), walks: walkRoom(), flows: flowRoom() };
}

/** Gives how a pair plays under the conditions; the relationship must end. Each strategy's chances are filled in once a side. */
export function pairCounter(
  { conditions, rules }: Course,
  { space, dense, walks, flows }: Rooms,
): (pair: BothSides<Prepared>) => PairCounts {
  const { length, discount } = conditions;
  const noise = bothSides((side) => sideNoise(conditions, side));
  const filled = bothSides(() => new Set<Prepared>());
  const walked = canWalk(conditions, rules) && 'rounds' in length ? length.rounds : null;
  const stepped = 'rounds' in length && length.rounds <= longestFlow ? length.rounds : null;
  const chainFor = chainsOf(conditions);
  return (pair) => {
    const { vendor, partner } = pair;
    if (walked !== null && vendor.sure !== null && partner.sure !== null && vendor.sure.size * partner.sure.size <= widestSpan) {
      const counts = new Float64Array(4 * rules.stages);
      walkCounts(vendor.sure, partner.sure, walked, walks, counts);
      return { counts, weighted: bothSides(() => counts), rounds: walked };
    }
    for (const side of sides) {
      if (filled[side].has(pair[side])) continue;
      filled[side].add(pair[side]);
      fillSide(pair[side].table, noise[side]);
    }
    const flow = (): PairCounts | null => {
      if (stepped === null || vendor.table.automaton.size * partner.table.automaton.size * rules.stages > widestSpan) return null;
      return flowCounts(vendor.table, partner.table, rules, stepped, discount, flows);
    };
    const few = vendor.fewAtATime || partner.fewAtATime ? flow() : null;
    if (few !== null) return few;
    return fillPair(space, vendor.table, partner.table, rules, stepped === null ? mostDense : mostStepped)
      ? spaceCounts(space, rules.stages, length, discount, dense)
      : (flow() ?? countsOf(chainFor(vendor, partner), conditions, rules.stages));
  };
}

/** Whether pairs of strategies without chance run into a cycle whose laps need only be counted. */
function canWalk({ length, discount, execution, perception, recall }: Conditions, rules: GameTable): boolean {
  if (!rules.plain || !('rounds' in length) || length.rounds === Infinity) return false;
  return sides.every(
    (side) =>
      discount[side] === 1 && recall[side] === 1 && [execution, perception].every((noise) => noise[side].C === 0 && noise[side].D === 0),
  );
}

/** Chains for any length and size; each strategy is made ready for them once, where it is needed. */
export function chainsOf(conditions: Conditions): (vendor: Prepared, partner: Prepared) => Chain {
  const ready = bothSides(() => new Map<Prepared, NoisyAutomaton>());
  const readyFor = (prepared: Prepared, side: keyof BothSides<unknown>): NoisyAutomaton => {
    const found = ready[side].get(prepared) ?? noisyAutomaton(prepared.table.automaton, sideNoise(conditions, side));
    ready[side].set(prepared, found);
    return found;
  };
  return (vendor, partner) =>
    product(readyFor(vendor, 'vendor'), readyFor(partner, 'partner'), conditions.game, undefined, mostRounds(conditions));
}

function sideNoise({ execution, perception, recall }: Conditions, side: keyof BothSides<unknown>): SideNoise {
  return { execution: execution[side], perception: perception[side], recall: recall[side] };
}
