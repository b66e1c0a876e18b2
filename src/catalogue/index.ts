export type { Family, StrategyEntry } from './entry.ts';
export type { ChoiceParam, MovesParam, NumberParam, NumbersParam, Param, ParamValues, StrategiesParam } from './params.ts';
export { isNumberParam } from './params.ts';
export { catalogue } from './catalogue.ts';
export { findEntry, strategy } from './strategy.ts';
export { generosity } from './memoryOne/generosity.ts';
export { classics } from './classics.ts';
