import { Problems, checkKnown } from '../../core/index.ts';
import { type Conditions, readConditions } from '../../conditions/index.ts';
import { strategy as byId } from '../../catalogue/index.ts';
import type { MatchOptions } from '../../match/index.ts';
import { type Strategy, checkStrategy } from '../../strategies/index.ts';
import { type FingerprintOptions, readShared } from './ashlockOptions.ts';

/** How a transitive fingerprint is taken. */
export interface TransitiveOptions extends FingerprintOptions {
  /** Those it meets, at least one; default players who cooperate with a fixed chance, from 0 to 1. */
  readonly opponents?: readonly Strategy[];
  /** In place of `opponents`: how many chances of cooperating, evenly spaced; at least 2, default 21. */
  readonly points?: number;
  /** Rounds of each match, at least 1; default 50. */
  readonly rounds?: number;
  /** Whether the number of rounds is announced; default false. */
  readonly known?: boolean;
}

/** One who is met. */
interface Met {
  readonly strategy: Strategy;
  /** Its chance of cooperating, where it is one of the default players. */
  readonly chance?: number;
}

/** Options checked and spelled out. */
export interface TransitivePlan extends Required<Pick<TransitiveOptions, 'side' | 'repetitions' | 'seed' | 'rounds'>> {
  readonly met: readonly Met[];
  readonly conditions: Conditions;
  /** The same conditions as they were written. */
  readonly written: Pick<MatchOptions, 'game' | 'length' | 'noise' | 'recall'>;
}

const known = ['opponents', 'points', 'rounds', 'known', 'side', 'repetitions', 'seed', 'game', 'noise', 'recall'];

/**
 * Checks what a transitive fingerprint is asked of.
 *
 * @throws InputError listing everything that is wrong.
 */
export function readTransitive(strategy: Strategy, options: TransitiveOptions): TransitivePlan {
  const problems = new Problems();
  const given: TransitiveOptions = checkKnown(problems, 'options', options, known) ? options : {};
  const { opponents, points, rounds = 50, known: announced = false, side, repetitions, seed, ...rest } = given;
  checkStrategy(problems, 'strategy', strategy);
  const shared = readShared(problems, { side, repetitions, seed });
  const length = problems.whole('options.rounds', rounds, 1) ? rounds : 1;
  if (typeof announced !== 'boolean') {
    problems.add({ path: 'options.known', message: 'not a yes or no', received: announced, expected: 'true or false' });
  }
  const met = readMet(problems, opponents, points);
  const written = { ...rest, length: { rounds: length, known: announced === true } };
  const conditions = readConditions(written, problems);
  problems.throwIfAny();
  return { ...shared, rounds: length, met, conditions, written };
}

function readMet(problems: Problems, opponents: readonly Strategy[] | undefined, points: number | undefined): Met[] {
  if (opponents === undefined) {
    const count = points ?? 21;
    const last = problems.whole('options.points', count, 2) ? count - 1 : 1;
    return Array.from({ length: last + 1 }, (_, i) => ({ strategy: byId('random', { p: i / last }), chance: i / last }));
  }
  if (points !== undefined) {
    problems.add({ path: 'options.points', message: 'two fields at once', received: points, expected: 'opponents or points' });
  }
  if (!Array.isArray(opponents) || opponents.length === 0) {
    const expected = 'a list of at least one strategy';
    problems.add({ path: 'options.opponents', message: 'nobody to meet', received: opponents, expected });
    return [];
  }
  return opponents.map((strategy, i) => {
    checkStrategy(problems, `options.opponents[${i}]`, strategy);
    return { strategy };
  });
}
