import { type BothSides, Problems, bothSides, sides } from '../../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../../conditions/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { type Strategy, compile } from '../../strategies/index.ts';
import { type Expectation, expectation } from '../expectation.ts';
import { type NoisyAutomaton, type SideNoise, noisyAutomaton } from '../noisyAutomaton.ts';
import { product } from '../product.ts';
import { type DenseRoom, denseRoom } from './denseVisits.ts';
import { fillPair } from './fillPair.ts';
import { type GameTable, gameTable } from './gameTable.ts';
import { type PairSpace, pairSpace } from './pairSpace.ts';
import { type TotalsRoom, pairTotals } from './pairTotals.ts';
import { type SideTable, fillSide, sideTable } from './sideTable.ts';
import { earned, tableFigures } from './tableFigures.ts';
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
  return (options = {}) => {
    const problems = new Problems();
    const conditions = readConditions(options, problems);
    problems.throwIfAny();
    const { game } = conditions;
    const payoffs = game.states[game.start]!.payoffs;
    prepared = bothSides((side) => pools[side].map((strategy, i) => prepare(strategy, payoffs[side], prepared[side][i])));
    return solveTable(prepared, conditions, { space, dense, walks });
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

function solveTable(pools: BothSides<readonly Prepared[]>, conditions: Conditions, { space, dense, walks }: Rooms): Expectation[][] {
  const { game, length, discount } = conditions;
  const noise = bothSides((side) => sideNoise(conditions, side));
  for (const side of sides) for (const { table } of pools[side]) fillSide(table, noise[side]);
  const rules = gameTable(game);
  const room: TotalsRoom = {
    totals: { counts: new Float64Array(4 * rules.stages), rounds: 0, scores: { vendor: 0, partner: 0 } },
    discounted: new Float64Array(4 * rules.stages),
    dense,
  };
  const walked = canWalk(conditions, rules) && 'rounds' in length ? length.rounds : null;
  const general = generally(conditions);
  const ends = 'continuation' in length || length.rounds < Infinity;
  return pools.vendor.map((vendor) =>
    pools.partner.map((partner) => {
      if (walked !== null && vendor.sure !== null && partner.sure !== null) {
        const { totals } = room;
        walkCounts(vendor.sure, partner.sure, walked, walks, totals.counts);
        totals.rounds = walked;
        for (const side of sides) totals.scores[side] = earned(totals.counts, rules.earns[side]);
        return tableFigures(totals, game, rules);
      }
      if (!ends || !fillPair(space, vendor.table, partner.table, rules, mostDense)) return general(vendor, partner);
      return tableFigures(pairTotals(space, rules, length, discount, room), game, rules);
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

/** The engine for any length and size; each strategy is made ready for it once, where it is needed. */
function generally(conditions: Conditions): (vendor: Prepared, partner: Prepared) => Expectation {
  const ready = bothSides(() => new Map<Prepared, NoisyAutomaton>());
  const readyFor = (prepared: Prepared, side: keyof BothSides<unknown>): NoisyAutomaton => {
    const found = ready[side].get(prepared) ?? noisyAutomaton(prepared.table.automaton, sideNoise(conditions, side));
    ready[side].set(prepared, found);
    return found;
  };
  return (vendor, partner) => expectation(product(readyFor(vendor, 'vendor'), readyFor(partner, 'partner'), conditions.game), conditions);
}

function sideNoise({ execution, perception, recall }: Conditions, side: keyof BothSides<unknown>): SideNoise {
  return { execution: execution[side], perception: perception[side], recall: recall[side] };
}
