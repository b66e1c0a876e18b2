export type {
  AdaptedOutcome,
  AdaptedShare,
  BasinEdge,
  BasinShare,
  IncentiveMethod,
  IncentiveThreshold,
  PoolOutcome,
  SegmentVerdict,
  Verdict,
} from './verdict.ts';
export { type StudyOptions, checkStudyOptions } from './options.ts';
export { assess } from './assess.ts';
export { type Judged, type JudgedMoney, type JudgedRule, type RuleComparison, compareRules } from './compareRules.ts';
export type { Axis, ListAxis, RangeAxis, SweptAxis } from './sweep/axis.ts';
export { type SweepOptions, type SweepPlan, planSweep } from './sweep/planSweep.ts';
export type { Point } from './sweep/pointOf.ts';
export { type SweepRow, type SweepRowOptions, sweepRows } from './sweep/sweepRows.ts';
export { type Sweep, sweep } from './sweep.ts';
export type { ThresholdGoal } from './checkGoal.ts';
export type { Threshold, ThresholdNote } from './doses/threshold.ts';
export { searchedUpTo } from './doses/continuationDial.ts';
export { type ThresholdOptions, threshold } from './threshold.ts';
export { type DoseList, type DoseOptions, type SkippedLever, doses } from './doses/doses.ts';
export type { Booked, ByAccount } from './booked.ts';
export type { Payback } from './payback.ts';
export type { NetworkMoney, Yearly } from './yearly.ts';
export type { BasinOptions } from './basin.ts';
export {
  type EvolutionProcess,
  type EvolveOptions,
  checkEvolveOptions,
  evolutionProcesses,
  isDrawn,
  usualProcess,
} from './evolve/evolveOptions.ts';
export { type FieldPool, poolsOf, sharesByPool } from './evolve/fieldPools.ts';
export { type EvolutionRow, evolve } from './evolve/evolve.ts';
export { cooperationAt } from './evolve/tellShares.ts';
export { type Field, type PoolTables, fieldOf, poolField } from './evolve/field.ts';
export { type Course, type LongRunEnd, type LongRunVerdict, type LongRunVerdictOptions, longRunVerdict } from './evolve/longRunVerdict.ts';
export type { Sampling } from './meetings.ts';
export * from './compare/index.ts';
export * from './guidelines/index.ts';
export * from './pilot/index.ts';
export { type CalibrateOptions, calibrate } from './calibrate/calibrate.ts';
export type { Calibration, OutcomeLeap } from './calibrate/calibration.ts';
export type { Observation, ObservedOutcome } from './calibrate/observation.ts';
export * from './mixes/index.ts';
export * from './uncertainty/index.ts';
export type { Stretch } from './calibrate/stretchesWithin.ts';
