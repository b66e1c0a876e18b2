export { type Move, type Outcome, mirror, outcomeIndex, outcomeOf, outcomes } from './move.ts';
export { type BothSides, type Side, bothSides, otherSide, sides, swapSides } from './side.ts';
export { InputError, type Problem, describeProblem } from './errors.ts';
export { Problems } from './problems.ts';
export { type Purpose, type Stream, type StreamKey, streamFor } from './random.ts';
export { type Ratio, mean, ratioOfSums, standardError } from './statistics.ts';
export { nearest } from './nearest.ts';
export type { Json } from './json.ts';
