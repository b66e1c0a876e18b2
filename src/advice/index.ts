export type { Advice, AdviceTables, Finding } from './advice.ts';
export type { RankedRule } from './rank.ts';
export type { SegmentAdvice } from './segmentAdvice.ts';
export type { LeverDose, LeverDoses } from './searchDoses.ts';
export { type Gains, accountsOf, gainsOf } from './gains.ts';
export { type AdviceOptions, advise } from './advise.ts';
export { stretches } from './stretches.ts';
