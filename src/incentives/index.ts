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
export type { ShareMove } from './shareMove.ts';
export { moveShare } from './moveShare.ts';
export { withCare } from './withCare.ts';
export { withWord } from './withWord.ts';
export { withTranches } from './withTranches.ts';
export { withContractLength } from './withContractLength.ts';
export { type PaidAs, withOutcomesPaidAs } from './withOutcomesPaidAs.ts';
export { withBlockedMoves } from './withBlockedMoves.ts';
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
export type { Dose, Lever, LeverFamily, Reciprocator } from './lever.ts';
export type { LeverUse } from './leverUse.ts';
export { levers } from './levers.ts';
export { findLever } from './findLever.ts';
export { applyLevers } from './applyLevers.ts';
export { type ReciprocatorShare, type ReciprocatorShareOptions, reciprocatorShare } from './people/reciprocatorShare.ts';
export { type ReciprocityBounds, groupBound, kinBound, networkBound, reciprocityBounds } from './people/fiveRules.ts';
export { effectiveWeights } from './closed/effectiveWeights.ts';
export { type Preset } from './presets/preset.ts';
export { presets } from './presets/index.ts';
export { presetUses } from './presets/presetUses.ts';
export { renewalIncentive } from './memory/index.ts';
export { type WeakerDose, weakerThanToday } from './weakerThanToday.ts';
