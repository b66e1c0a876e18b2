export type { ConditionOptions, Conditions, Length, Noise, Rate } from './conditions.ts';
export { readConditions } from './readConditions.ts';
export { checkKnown } from './checkKnown.ts';
export { toldRounds } from './toldRounds.ts';
