import { type BothSides, Problems, bothSides } from '../../core/index.ts';
import { type ConditionOptions, readConditions, toldRounds } from '../../conditions/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { type Expectation, expectation } from '../expectation.ts';
import { gameTable } from './gameTable.ts';
import { chainsOf, pairCounter, rooms } from './pairCounter.ts';
import { priced } from './pairCounts.ts';
import { type Prepared, prepare } from './prepared.ts';
import { tableFigures } from './tableFigures.ts';

/**
 * `expectMatch` for many pairs under the same conditions: what pairs share is made once, each strategy when it first comes.
 *
 * @returns What gives the expectation of a pair.
 * @throws InputError listing every bad option; what it returns, naming a strategy that is not finite-state.
 */
export function expecter(options: ConditionOptions = {}): (vendor: Strategy, partner: Strategy) => Expectation {
  const problems = new Problems();
  const conditions = readConditions(options, problems);
  problems.throwIfAny();
  const { game, length } = conditions;
  const { payoffs } = game.states[game.start]!;
  const rules = gameTable(game);
  const count = pairCounter({ conditions, rules }, rooms());
  const chainFor = chainsOf(conditions);
  const known = bothSides(() => new Map<Strategy, Prepared>());
  const told = toldRounds(length);
  const endless = 'rounds' in length && length.rounds === Infinity;
  return (vendor, partner) => {
    const given: BothSides<Strategy> = { vendor, partner };
    const pair = bothSides((side) => {
      const found = known[side].get(given[side]) ?? prepare(given[side], payoffs[side], told, undefined);
      known[side].set(given[side], found);
      return found;
    });
    return endless ? expectation(chainFor(pair.vendor, pair.partner), conditions) : tableFigures(priced(count(pair), rules), game, rules);
  };
}
