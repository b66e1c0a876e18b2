export type { Horizon, Setting, Share, SideRates, WordOfMouth } from './setting.ts';
export { conditionsOf, continuationOf, discountOf } from './conditionsOf.ts';
export { withChurn } from './withChurn.ts';
export { withDealsPerYear } from './withDealsPerYear.ts';
export { withContinuation } from './withContinuation.ts';
export { withInterest } from './withInterest.ts';
export { withExecution } from './withExecution.ts';
export { withPerception } from './withPerception.ts';
export { withRecall } from './withRecall.ts';
export { withGame } from './withGame.ts';
export { withPayoffs } from './withPayoffs.ts';
export { type ShareMove, moveShare } from './moveShare.ts';
export { motivesOf } from './motives.ts';
export type { Payment } from './payment.ts';
export { withPayments } from './withPayments.ts';
export type { Memory, MemoryState } from './memory.ts';
export { withMemory } from './withMemory.ts';
export type {
  AccountParameter,
  BehaviourParameter,
  ChoiceParameter,
  FigureParameter,
  LeverParameter,
  LeverParameters,
  LeverUnit,
  LeverValues,
  SideParameter,
} from './parameter.ts';
export type { Dose, Lever, LeverFamily } from './lever.ts';
export type { LeverUse } from './leverUse.ts';
export { levers } from './levers.ts';
export { findLever } from './findLever.ts';
export { applyLevers } from './applyLevers.ts';
