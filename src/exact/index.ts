export { type ExpectOptions, expectMatch } from './expectMatch.ts';
export type { Expectation } from './expectation.ts';
export { type PathOptions, type PathRound, expectPath } from './expectPath.ts';
export { type ScoreVariance, scoreVariance } from './scoreVariance.ts';
export { type PayoffSlope, type Sensitivity, type Slope, sensitivity } from './sensitivity.ts';
export { type SlipCost, slipCost } from './slipCost.ts';
export * from './thresholds/index.ts';
export * from './reply/index.ts';
export { type BatchExpectation, type BatchOptions, expectBatch, expecter, prepareTable } from './batch/index.ts';
