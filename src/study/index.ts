export type { AdaptedOutcome, AdaptedShare, IncentiveThreshold, PoolOutcome, Verdict } from './verdict.ts';
export type { StudyOptions } from './options.ts';
export { assess } from './assess.ts';
export { type Judged, type JudgedRule, type RuleComparison, compareRules } from './compareRules.ts';
export { type Axis, type Sweep, type SweepRow, sweep } from './sweep.ts';
export { type Threshold, type ThresholdGoal, searchedUpTo, threshold, thresholdLevers } from './threshold.ts';
export type { Yearly } from './yearly.ts';
