export type { Contradiction, FrontMeasure, Mix, Mixes, Synergy } from './mix.ts';
export type { MixOptions } from './mixOptions.ts';
export { type FrontStep, frontSteps } from './frontSteps.ts';
export { mixes } from './mixes.ts';
