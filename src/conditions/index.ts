export type { ConditionOptions, Conditions, Length, Noise, Rate } from './conditions.ts';
export { readConditions } from './readConditions.ts';
export { toldRounds } from './toldRounds.ts';
export { checkContinuation, continuationFromMeetings, effectiveContinuation, presentValue } from './continuationEffective.ts';
export { continuationFromChurn, continuationFromRates, continuationFromTenure, discountFromInterest } from './continuationFromChurn.ts';
export { type MatchLength, continuationFromMean, matchLength } from './continuationFromMean.ts';
