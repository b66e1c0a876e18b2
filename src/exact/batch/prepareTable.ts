import { type BothSides, Problems, bothSides, sides } from '../../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../../conditions/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { type Strategy, compile } from '../../strategies/index.ts';
import { type Expectation, expectation } from '../expectation.ts';
import type { Chain } from '../chain.ts';
import { type NoisyAutomaton, type SideNoise, noisyAutomaton } from '../noisyAutomaton.ts';
import { product } from '../product.ts';
import { type DenseRoom, denseRoom } from './denseVisits.ts';
import { fillPair } from './fillPair.ts';
import { type GameTable, gameTable } from './gameTable.ts';
import { type PairSpace, pairSpace } from './pairSpace.ts';
import { type PairCounts, countsOf, priced } from './pairCounts.ts';
import { type Course, sameChances } from './sameChances.ts';
import { spaceCounts } from './spaceCounts.ts';
import { type SideTable, fillSide, sideTable } from './sideTable.ts';
import { tableFigures } from './tableFigures.ts';
import { type SureTable, type WalkRoom, sureTable, walkCounts, walkRoom } from './walkCounts.ts';

/** A strategy compiled for one chair, and the payoffs it was compiled for. */
interface Prepared {
  readonly strategy: Strategy;
  readonly payoffs: Payoffs;
  readonly table: SideTable;
  readonly sure: SureTable | null;
}

/** Larger pairs are left to the engine that knows how to be sparse. */
const mostDense = 256;

/**
 * `expectMatch` for every vendor against every partner, for pools that are met under many settings: strategies are compiled once (again only where they
 * follow from payoffs that have changed), and every setting is solved in the room of the one before.
 *
 * @returns What gives `table[i][j]`, vendor i against partner j, for a setting; it takes the options of `expectMatch`.
 * @throws InputError (on a setting) listing every bad option, or naming a strategy that is not finite-state.
 * @example
 * const table = prepareTable({ vendor: [strategy('tit-for-tat')], partner: [strategy('grudger'), strategy('random')] });
 * [0.5, 0.9].map((continuation) => table({ length: { continuation } })[0]![1]!.perRound.vendor);
 */
export function prepareTable(pools: BothSides<readonly Strategy[]>): (options?: ConditionOptions) => Expectation[][] {
  let prepared: BothSides<readonly Prepared[]> = { vendor: [], partner: [] };
  const space = pairSpace();
  const dense = denseRoom();
  const walks = walkRoom();
  // settings that differ only in what deals pay share what was counted
  let counted: { readonly course: Course; readonly counts: PairCounts[][] } | null = null;
  return (options = {}) => {
    const problems = new Problems();
    const conditions = readConditions(options, problems);
    problems.throwIfAny();
    const { game } = conditions;
    const payoffs = game.states[game.start]!.payoffs;
    const before = prepared;
    prepared = bothSides((side) => pools[side].map((strategy, i) => prepare(strategy, payoffs[side], prepared[side][i])));
    const course = { conditions, rules: gameTable(game) };
    const alike = counted !== null && sides.every((side) => prepared[side].every((one, i) => one === before[side][i]));
    if (!alike || counted === null || !sameChances(counted.course, course)) {
      const counts = countTable(prepared, course, { space, dense, walks });
      counted = counts && { course, counts };
    }
    if (counted !== null)
      return counted.counts.map((row) => row.map((pair) => tableFigures(priced(pair, course.rules), game, course.rules)));
    const chainFor = chainsOf(conditions);
    return prepared.vendor.map((vendor) => prepared.partner.map((partner) => expectation(chainFor(vendor, partner), conditions)));
  };
}

function prepare(strategy: Strategy, payoffs: Payoffs, before: Prepared | undefined): Prepared {
  if (before !== undefined && (strategy.kind !== 'derived' || same(before.payoffs, payoffs))) return before;
  const automaton = compile(strategy, { payoffs });
  return { strategy, payoffs, table: sideTable(automaton), sure: sureTable(automaton) };
}

function same(a: Payoffs, b: Payoffs): boolean {
  return a.T === b.T && a.R === b.R && a.P === b.P && a.S === b.S;
}

interface Rooms {
  readonly space: PairSpace;
  readonly dense: DenseRoom;
  readonly walks: WalkRoom;
}

/** How every pair plays under the conditions, where the relationship ends; null where it need not. */
function countTable(
  pools: BothSides<readonly Prepared[]>,
  { conditions, rules }: Course,
  { space, dense, walks }: Rooms,
): PairCounts[][] | null {
  const { length, discount } = conditions;
  if ('rounds' in length && length.rounds === Infinity) return null;
  const noise = bothSides((side) => sideNoise(conditions, side));
  for (const side of sides) for (const { table } of pools[side]) fillSide(table, noise[side]);
  const walked = canWalk(conditions, rules) && 'rounds' in length ? length.rounds : null;
  const chainFor = chainsOf(conditions);
  return pools.vendor.map((vendor) =>
    pools.partner.map((partner): PairCounts => {
      if (walked !== null && vendor.sure !== null && partner.sure !== null) {
        const counts = new Float64Array(4 * rules.stages);
        walkCounts(vendor.sure, partner.sure, walked, walks, counts);
        return { counts, weighted: bothSides(() => counts), rounds: walked };
      }
      return fillPair(space, vendor.table, partner.table, rules, mostDense)
        ? spaceCounts(space, rules.stages, length, discount, dense)
        : countsOf(chainFor(vendor, partner), conditions, rules.stages);
    }),
  );
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
function chainsOf(conditions: Conditions): (vendor: Prepared, partner: Prepared) => Chain {
  const ready = bothSides(() => new Map<Prepared, NoisyAutomaton>());
  const readyFor = (prepared: Prepared, side: keyof BothSides<unknown>): NoisyAutomaton => {
    const found = ready[side].get(prepared) ?? noisyAutomaton(prepared.table.automaton, sideNoise(conditions, side));
    ready[side].set(prepared, found);
    return found;
  };
  return (vendor, partner) => product(readyFor(vendor, 'vendor'), readyFor(partner, 'partner'), conditions.game);
}

function sideNoise({ execution, perception, recall }: Conditions, side: keyof BothSides<unknown>): SideNoise {
  return { execution: execution[side], perception: perception[side], recall: recall[side] };
}
