export { type PilotDesign, type PowerQuestion, pairsForPower, smallestEffect } from './pairsForPower.ts';
export type { PilotMeasure } from './pilotMeasure.ts';
export type { PilotOptions } from './pilotOptions.ts';
export type { Spread } from './spread.ts';
export { type PilotLength, type PilotPlan, pilotPlan } from './pilotPlan.ts';
