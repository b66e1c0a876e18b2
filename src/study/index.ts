export type { AdaptedOutcome, AdaptedShare, IncentiveThreshold, PoolOutcome, Verdict } from './verdict.ts';
export type { StudyOptions } from './options.ts';
export { assess } from './assess.ts';
export { type Judged, type JudgedRule, type RuleComparison, compareRules } from './compareRules.ts';
export { type Axis, type Sweep, type SweepRow, sweep } from './sweep.ts';
export type { ThresholdGoal } from './checkGoal.ts';
export { type Threshold, searchedUpTo, threshold } from './threshold.ts';
export type { Yearly } from './yearly.ts';
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
