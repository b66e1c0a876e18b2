export { type Expectation, expectMatch } from './expectMatch.ts';
export { expectTable } from './expectTable.ts';
export { type SlipCost, slipCost } from './slipCost.ts';
export * from './thresholds/index.ts';
