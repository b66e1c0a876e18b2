export { type HistoryTraits, traitsOfHistory } from './traitsOfHistory.ts';
export type { Measured, MeasuredTraits } from './measured.ts';
export { type FieldTraits, type Opponent, type TraitOptions, measuredTraits } from './measuredTraits.ts';
