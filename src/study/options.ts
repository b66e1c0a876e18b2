import type { Scenario } from '../scenario/index.ts';
import type { Sampling } from './meetings.ts';

/** How a study is run. */
export interface StudyOptions {
  /** Seed of what is sampled; default the scenario's. */
  readonly seed?: string;
  /** Matches a pair that cannot be solved; default 200. */
  readonly repetitions?: number;
  /** Told now and then how far the work is. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** The sampling that options ask for. */
export function samplingOf(scenario: Scenario, { seed = scenario.seed, repetitions = 200 }: StudyOptions): Sampling {
  return { seed, repetitions };
}
