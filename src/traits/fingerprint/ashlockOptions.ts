import { Problems, type Side, checkKnown, sides } from '../../core/index.ts';
import { type Conditions, readConditions } from '../../conditions/index.ts';
import { strategy as byId } from '../../catalogue/index.ts';
import { type MatchOptions, readPlayable } from '../../match/index.ts';
import { type Strategy, checkStrategy, isFiniteState } from '../../strategies/index.ts';

/** How any fingerprint is taken: what the kinds share. */
export interface FingerprintOptions extends Omit<MatchOptions, 'repetition' | 'discount' | 'length'> {
  /** The chair of the strategy; default vendor. */
  readonly side?: Side;
  /** Matches played for each figure that cannot be solved, at least 1; default 20. */
  readonly repetitions?: number;
}

/** How an Ashlock fingerprint is taken. */
export interface AshlockOptions extends FingerprintOptions, Pick<MatchOptions, 'length'> {
  /** Whose altered kinds are met; default tit for tat. */
  readonly probe?: Strategy;
  /** Distance of the points along each axis: 1 over a whole number. Default 0.05. */
  readonly step?: number;
  /** In place of `step`: points along each axis, at least 2. */
  readonly points?: number;
}

/** Options checked and spelled out. */
export interface AshlockPlan extends Required<Pick<AshlockOptions, 'probe' | 'side' | 'repetitions' | 'seed'>> {
  /** Steps from 0 to 1 along each axis. */
  readonly last: number;
  readonly conditions: Conditions;
  /** The same conditions as they were written. */
  readonly written: Pick<MatchOptions, 'game' | 'length' | 'noise' | 'recall'>;
  /** Whether both sides are finite-state, so that all can be solved. */
  readonly exact: boolean;
}

const known = ['probe', 'step', 'points', 'side', 'repetitions', 'seed', 'game', 'length', 'noise', 'recall'];

/**
 * Checks what an Ashlock fingerprint is asked of.
 *
 * @throws InputError listing everything that is wrong.
 */
export function readAshlock(strategy: Strategy, options: AshlockOptions): AshlockPlan {
  const problems = new Problems();
  const given: AshlockOptions = checkKnown(problems, 'options', options, known) ? options : {};
  const { probe = byId('tit-for-tat'), step, points, side, repetitions, seed, ...written } = given;
  const sound = [checkStrategy(problems, 'strategy', strategy), checkStrategy(problems, 'options.probe', probe)].every(Boolean);
  const shared = readShared(problems, { side, repetitions, seed });
  const last = readSteps(problems, step, points);
  const exact = sound && isFiniteState(strategy) && isFiniteState(probe);
  const conditions = (exact ? readConditions : readPlayable)(written, problems);
  problems.throwIfAny();
  return { ...shared, probe, last, conditions, written, exact };
}

/** Checks the options that all fingerprints have, and fills them in. */
export function readShared(
  problems: Problems,
  {
    side = 'vendor',
    repetitions = 20,
    seed = 'donnant',
  }: { readonly [Name in 'side' | 'repetitions' | 'seed']: FingerprintOptions[Name] | undefined },
): Required<Pick<FingerprintOptions, 'side' | 'repetitions' | 'seed'>> {
  if (!sides.includes(side)) problems.add({ path: 'options.side', message: 'no such side', received: side, expected: sides.join(' or ') });
  problems.whole('options.repetitions', repetitions, 1);
  if (typeof seed !== 'string') problems.add({ path: 'options.seed', message: 'not a text', received: seed, expected: 'any text' });
  return { side, repetitions, seed };
}

function readSteps(problems: Problems, step: number | undefined, points: number | undefined): number {
  if (points !== undefined) {
    if (step !== undefined) {
      problems.add({ path: 'options.points', message: 'two grids at once', received: points, expected: 'step or points' });
    }
    return problems.whole('options.points', points, 2) ? points - 1 : 1;
  }
  const wanted = step ?? 0.05;
  const last = Math.round(1 / wanted);
  if (typeof wanted === 'number' && wanted > 0 && wanted <= 1 && Math.abs(last * wanted - 1) < 1e-9) return last;
  problems.add({
    path: 'options.step',
    message: 'does not divide 1',
    received: step,
    expected: '1 over a whole number, such as 0.05 or 0.1',
  });
  return 1;
}
