import { Problems, checkKnown } from '../core/index.ts';
import { type Scenario, checkScenario } from '../scenario/index.ts';
import type { BasinOptions } from './basin.ts';
import type { Sampling } from './meetings.ts';

/** How a study is run. */
export interface StudyOptions {
  /** Seed of what is sampled; default the scenario's. */
  readonly seed?: string;
  /** Matches a pair that cannot be solved; default 200. */
  readonly repetitions?: number;
  /** Told now and then how far the work is. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /**
   * How the basin of attraction is measured where settings are judged; false leaves it out, and the distance to its edge
   * with it. Sweeps and searches never measure it.
   */
  readonly basin?: BasinOptions | false;
}

/**
 * Checks what a study is made of, and gives the sampling that its options ask for.
 *
 * @param alsoCheck - Notes what else is wrong.
 * @throws InputError listing everything that is.
 */
export function samplingOf(scenario: Scenario, options: StudyOptions, alsoCheck?: (problems: Problems) => void): Sampling {
  const problems = new Problems();
  const known = checkScenario(problems, scenario);
  alsoCheck?.(problems);
  const given = checkKnown(problems, 'options', options, ['seed', 'repetitions', 'onProgress', 'basin']) ? options : {};
  checkStudyOptions(problems, given);
  problems.throwIfAny();
  const { seed = known ? scenario.seed : '', repetitions = 200 } = given;
  return { seed, repetitions };
}

/** Notes what is wrong with the options that every study takes. */
export function checkStudyOptions(problems: Problems, { seed = '', repetitions = 200, onProgress, basin = {} }: StudyOptions): void {
  problems.whole('options.repetitions', repetitions, 1);
  if (typeof seed !== 'string') problems.add({ path: 'options.seed', message: 'not a text', received: seed, expected: 'any text' });
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    problems.add({ path: 'options.onProgress', message: 'not a function', received: onProgress, expected: 'a function' });
  }
  if (basin !== false && checkKnown(problems, 'options.basin', basin, ['starts']) && basin.starts !== undefined) {
    problems.whole('options.basin.starts', basin.starts, 1);
  }
}

/** What the options say of the basin; it is measured unless they refuse it. */
export function basinOptionsOf({ basin = {} }: StudyOptions): { readonly basin: BasinOptions | false } {
  return { basin };
}
