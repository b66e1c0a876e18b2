export type { Account, Accounts, Game, MoveLabels, NextState, Payoffs, PublicState } from './game.ts';
export { payoffAt } from './payoffAt.ts';
export { type StageGameSpec, stageGame } from './stageGame.ts';
export { axelrodPayoffs, prisonersDilemma } from './prisonersDilemma.ts';
export { fromCosts } from './fromCosts.ts';
