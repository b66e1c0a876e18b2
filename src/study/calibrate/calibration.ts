import type { DialFacts } from '../../scenario/index.ts';
import type { Observation, ObservedOutcome } from './observation.ts';
import type { Stretch } from './stretchesWithin.ts';

/** Where the outcome leaps over the observed value. */
export interface OutcomeLeap {
  /** Neighbouring doses, as near to each other as was looked. */
  readonly doses: Stretch;
  /** The outcomes at them. */
  readonly outcomes: readonly [number, number];
}

/** What an unknown must be for an outcome to come about. */
export interface Calibration {
  /** What was fitted; `today` is its figure in the scenario. */
  readonly unknown: Pick<DialFacts, 'name' | 'lever' | 'unit' | 'today' | 'mixed'>;
  readonly outcome: ObservedOutcome;
  readonly measured: NonNullable<Observation['measured']>;
  readonly value: number;
  /** Outcomes that the observation does not speak against at 95%; null where neither an error nor a number of deals is given. */
  readonly band: readonly [number, number] | null;
  /**
   * `found`: one dose fits. `several`: more than one does, and the outcome alone does not tell which. `jump`: none does, since
   * the outcome leaps over the value. `nearest`: no dose leads to the value itself, yet outcomes within its error are reached.
   */
  readonly status: 'found' | 'several' | 'jump' | 'nearest';
  /** The dose that fits, or comes nearest; null for `several` and `jump`. */
  readonly estimate: number | null;
  /**
   * 95% interval: the stretch within `band` that holds the estimate; without an estimate the only stretch; null where there is
   * neither, or no band.
   */
  readonly interval: Stretch | null;
  /** All single doses that fit. */
  readonly estimates: readonly number[];
  /** Stretches of doses that all fit, since the outcome is the same on them. */
  readonly flat: readonly Stretch[];
  /** Places at which the outcome leaps over the value. */
  readonly leaps: readonly OutcomeLeap[];
  /** All doses whose outcome lies within `band`; none where there is no band. */
  readonly stretches: readonly Stretch[];
  /** Smallest and largest dose that were looked at. */
  readonly range: Stretch;
  /** The least and the greatest outcome over that range. */
  readonly reached: readonly [number, number];
  /** Whether every outcome was solved, not sampled. */
  readonly exact: boolean;
}
