export type { ObservedMoves } from './observed.ts';
export type { FitCandidate, FitOptions } from './fitOptions.ts';
export type { CountedChance, FitProbe, FitResult, FitVerdict, FittedCandidate, FittedMachine, FittedMemoryOne } from './fitResult.ts';
export { fit } from './fit.ts';
