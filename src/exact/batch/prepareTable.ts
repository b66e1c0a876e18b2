import { type BothSides, Problems, bothSides, sides } from '../../core/index.ts';
import { type ConditionOptions, readConditions, toldRounds } from '../../conditions/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { type Expectation, expectation } from '../expectation.ts';
import { gameTable } from './gameTable.ts';
import { chainsOf, pairCounter, rooms } from './pairCounter.ts';
import { type PairCounts, priced } from './pairCounts.ts';
import { type Prepared, prepare } from './prepared.ts';
import { type Course, sameChances } from './sameChances.ts';
import { tableFigures } from './tableFigures.ts';

/**
 * `expectMatch` for every vendor against every partner, for pools that are met under many settings: strategies are compiled once (again only where they
 * follow from payoffs, or an announced length, that have changed), and every setting is solved in the room of the one before.
 *
 * @returns What gives `table[i][j]`, vendor i against partner j, for a setting; it takes the options of `expectMatch`.
 * @throws InputError (on a setting) listing every bad option, or naming a strategy that is not finite-state.
 * @example
 * const table = prepareTable({ vendor: [strategy('tit-for-tat')], partner: [strategy('grudger'), strategy('random')] });
 * [0.5, 0.9].map((continuation) => table({ length: { continuation } })[0]![1]!.perRound.vendor);
 */
export function prepareTable(pools: BothSides<readonly Strategy[]>): (options?: ConditionOptions) => Expectation[][] {
  let prepared: BothSides<readonly Prepared[]> = { vendor: [], partner: [] };
  const room = rooms();
  // settings that differ only in what deals pay share what was counted
  let counted: { readonly course: Course; readonly counts: PairCounts[][] } | null = null;
  return (options = {}) => {
    const problems = new Problems();
    const conditions = readConditions(options, problems);
    problems.throwIfAny();
    const { game } = conditions;
    const payoffs = game.states[game.start]!.payoffs;
    const told = toldRounds(conditions.length);
    const before = prepared;
    prepared = bothSides((side) => pools[side].map((strategy, i) => prepare(strategy, payoffs[side], told, prepared[side][i])));
    const course = { conditions, rules: gameTable(game) };
    const alike = counted !== null && sides.every((side) => prepared[side].every((one, i) => one === before[side][i]));
    if (!alike || counted === null || !sameChances(counted.course, course)) {
      const { length } = conditions;
      const endless = 'rounds' in length && length.rounds === Infinity;
      const count = pairCounter(course, room);
      const counts = (): PairCounts[][] => prepared.vendor.map((vendor) => prepared.partner.map((partner) => count({ vendor, partner })));
      counted = endless ? null : { course, counts: counts() };
    }
    if (counted !== null)
      return counted.counts.map((row) => row.map((pair) => tableFigures(priced(pair, course.rules), game, course.rules)));
    const chainFor = chainsOf(conditions);
    return prepared.vendor.map((vendor) => prepared.partner.map((partner) => expectation(chainFor(vendor, partner), conditions)));
  };
}
