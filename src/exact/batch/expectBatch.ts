import { type BothSides, Problems, bothSides } from '../../core/index.ts';
import type { ConditionOptions, Conditions } from '../../conditions/index.ts';
import { type Strategy, compile } from '../../strategies/index.ts';
import { chainOf } from '../chainOf.ts';
import { expectation } from '../expectation.ts';
import { type BatchExpectation, batchExpectation } from './batchExpectation.ts';
import { coreSystem, smallest } from './coreSystem.ts';
import { fillCore } from './fillCore.ts';
import { fillPair } from './fillPair.ts';
import { gameTable } from './gameTable.ts';
import { hessenberg, turn } from './hessenberg.ts';
import { pairSpace } from './pairSpace.ts';
import { readBatch } from './readBatch.ts';
import { fillSide, sideTable } from './sideTable.ts';
import { solveFour } from './solveFour.ts';
import { solveHessenberg } from './solveHessenberg.ts';

/** The conditions of a batch: every noise is combined with every continuation. */
export interface BatchOptions extends Pick<ConditionOptions, 'game' | 'recall'> {
  /** Continuation probabilities, each in [0, 1). */
  readonly continuations: ArrayLike<number>;
  /** Noises as for `expectMatch`; default one: none. */
  readonly noises?: readonly NonNullable<ConditionOptions['noise']>[];
}

/** Larger pairs are solved one continuation at a time, by the engine that knows how to be sparse. */
const mostDense = 256;

/**
 * What `expectMatch` gives, for one pair under many noises and continuations at once. A pair is written down once for
 * each noise, in place, and brought to a form in which one more continuation costs some dozens of operations (up to four
 * joint states that can come again) or O(states²) (Hessenberg form, Golub & Van Loan 2013); nothing is allocated for it.
 *
 * Figures differ from those of `expectMatch` by less than 1e-9 of the largest payoff. Rounding in the Hessenberg form grows
 * as 1 / (1 − w), so continuations w above 0.9999 are solved by state reduction, and so is any w at which the visits that
 * come out are not those that went in, to 1e-11.
 *
 * @throws InputError listing every bad noise and continuation, or naming the strategy that is not finite-state.
 * @example
 * const { perRound } = expectBatch(strategy('tit-for-tat'), strategy('always-defect'), {
 *   continuations: [0.5, 0.9],
 *   noises: [{}, { execution: 0.05 }],
 * });
 * perRound.vendor; // Float64Array: without noise at 0.5 and 0.9, then with it
 */
export function expectBatch(vendor: Strategy, partner: Strategy, options: BatchOptions): BatchExpectation {
  const problems = new Problems();
  const { settings, continuations } = readBatch(options, problems);
  problems.throwIfAny();
  const { game } = settings[0]!;
  const pair: BothSides<Strategy> = { vendor, partner };
  const tables = bothSides((side) => sideTable(compile(pair[side], { payoffs: game.states[game.start]!.payoffs[side] })));
  const rules = gameTable(game);
  const result = batchExpectation(settings.length, continuations.length);
  const space = pairSpace();
  const core = coreSystem();
  const turned = hessenberg();
  settings.forEach(({ execution, perception, recall }, n) => {
    bothSides((side) => fillSide(tables[side], { execution: execution[side], perception: perception[side], recall: recall[side] }));
    const offset = n * continuations.length;
    if (!fillPair(space, tables.vendor, tables.partner, rules, mostDense)) {
      oneByOne(pair, settings[n]!, continuations, result, offset);
      return;
    }
    fillCore(core, space, rules);
    if (core.size === smallest) solveFour(core, continuations, result, offset);
    else {
      turn(turned, core);
      solveHessenberg(turned, core, continuations, result, offset);
    }
  });
  return result;
}

function oneByOne(
  pair: BothSides<Strategy>,
  setting: Conditions,
  continuations: Float64Array,
  into: BatchExpectation,
  offset: number,
): void {
  const chain = chainOf(pair, setting);
  continuations.forEach((continuation, c) => {
    const { rounds, perRound, cooperation } = expectation(chain, { ...setting, length: { continuation } });
    into.rounds[offset + c] = rounds;
    bothSides((side) => {
      into.perRound[side][offset + c] = perRound[side];
      into.cooperation[side][offset + c] = cooperation[side];
    });
  });
}
