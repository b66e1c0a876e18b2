export type { Family, StrategyEntry } from './entry.ts';
export type { Param, ParamValues } from './params.ts';
export { catalogue } from './catalogue.ts';
export { findEntry, strategy } from './strategy.ts';
export { generosity } from './generosity.ts';
