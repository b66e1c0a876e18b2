export { type Move, type Outcome, mirror, outcomeIndex, outcomeOf, outcomes } from './move.ts';
export { type BothSides, type Side, bothSides, isPerSide, otherSide, sides } from './side.ts';
export { InputError, type Problem, describeProblem } from './errors.ts';
export { Problems } from './problems.ts';
export { type Purpose, type Stream, type StreamKey, streamFor } from './random.ts';
export { type Ratio, mean, ratioOfSums, standardError } from './statistics.ts';
export { nearest } from './nearest.ts';
export { checkKnown } from './checkKnown.ts';
export type { Json } from './json.ts';
