import { type BothSides, Problems, type Side, checkKnown, sides } from '../../core/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { positionOf } from '../readPairs.ts';
import type { PlayerKey } from '../spec.ts';
import type { AdaptiveOptions } from './adaptiveOptions.ts';
import { checkLevel } from './readLevel.ts';

/** Two players of one pool, by position; `side` where there are two pools. */
export interface Contest {
  readonly side: Side | null;
  readonly positions: readonly [number, number];
}

/** When to stop, with everything filled in. */
export interface ReadyAdaptive {
  /** Null for the neighbours in the standings. */
  readonly named: readonly Contest[] | null;
  readonly level: number;
  readonly margin: number;
  readonly repetitions: number;
  readonly batch: number;
}

/** The pools whose players may be named. */
type Pools = { readonly vendors: readonly Strategy[]; readonly partners: readonly Strategy[]; readonly onePool: boolean };

/** Looks that the budget is cut into where nothing else is said. */
const usualLooks = 10;

/**
 * Checks when an adaptive tournament is to stop.
 *
 * @throws InputError listing every problem.
 */
export function readAdaptive(options: AdaptiveOptions, pools: Pools): ReadyAdaptive {
  const problems = new Problems();
  if (!checkKnown(problems, 'options', options, ['separate', 'level', 'margin', 'budget', 'batch'])) problems.throwIfAny();
  const { separate, level = 0.95, margin = 0, budget } = options;
  checkLevel(problems, 'options.level', level);
  problems.number('options.margin', margin, 0);
  const told =
    checkKnown(problems, 'options.budget', budget, ['repetitions']) && problems.whole('options.budget.repetitions', budget.repetitions, 2);
  const { batch = told ? Math.max(2, Math.ceil(budget.repetitions / usualLooks)) : 2 } = options;
  problems.whole('options.batch', batch, 2);
  const named = separate === 'neighbours' ? null : readNamed(problems, separate, pools);
  problems.throwIfAny();
  return { named, level, margin, repetitions: budget.repetitions, batch };
}

function readNamed(problems: Problems, separate: unknown, { vendors, partners, onePool }: Pools): Contest[] {
  const path = 'options.separate';
  if (onePool) return readContests(problems, path, separate, vendors, null);
  if (!checkKnown(problems, path, separate, sides)) return [];
  const given: Partial<BothSides<unknown>> = separate;
  const found = sides.flatMap((side) =>
    given[side] === undefined ? [] : readContests(problems, `${path}.${side}`, given[side], side === 'vendor' ? vendors : partners, side),
  );
  if (sides.every((side) => given[side] === undefined)) {
    problems.add({ path, message: 'nobody to tell apart', received: separate, expected: 'pairs of vendors, of partners, or both' });
  }
  return found;
}

function readContests(problems: Problems, path: string, pairs: unknown, pool: readonly Strategy[], side: Side | null): Contest[] {
  if (!Array.isArray(pairs) || pairs.length === 0) {
    const expected = "'neighbours', or a list of at least one pair of players, each by position or id";
    problems.add({ path, message: 'nobody to tell apart', received: pairs, expected });
    return [];
  }
  return pairs.flatMap((pair: unknown, k) => {
    if (!Array.isArray(pair) || pair.length !== 2) {
      problems.add({ path: `${path}[${k}]`, message: 'not a pair', received: pair, expected: 'two players, each by position or id' });
      return [];
    }
    const [a, b] = pair.map((key: PlayerKey, at) => positionOf(problems, `${path}[${k}][${at}]`, key, pool));
    if (a === null || b === null || a === undefined || b === undefined) return [];
    if (a === b) problems.add({ path: `${path}[${k}]`, message: 'the same player twice', received: pair, expected: 'two players' });
    return [{ side, positions: [a, b] }];
  });
}
