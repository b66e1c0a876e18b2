import { type BothSides, Problems, bothSides, sides } from '../core/index.ts';
import { checkAccounts } from './checkAccounts.ts';
import { checkPayoffs } from './checkPayoffs.ts';
import { checkWords } from './checkWords.ts';
import type { Accounts, Game, MoveLabels, NextState, Payoffs } from './game.ts';

/** What `stageGame` and `fromCosts` take. */
export interface StageGameSpec {
  readonly vendor: Payoffs;
  readonly partner: Payoffs;
  /** Name of the unit; default `points`. */
  readonly unit?: string;
  /** What the moves are called on each side; default cooperate and defect. */
  readonly moves?: BothSides<MoveLabels>;
  /** Money per outcome for any party, beside the payoffs that move the players. */
  readonly accounts?: Accounts;
}

/** What moves are called when nobody says otherwise. */
export const plainMoves: BothSides<MoveLabels> = bothSides(() => ({ C: 'cooperate', D: 'defect' }));

/**
 * A stage game with its own payoffs for each side, repeated unchanged. Any finite payoffs are accepted, whether
 * they make a dilemma or not: ask `analyseGame`.
 *
 * @throws InputError listing every payoff or account that is not a finite number, and every name that is not a text.
 * @example
 * const game = stageGame({ vendor: { T: 45, R: 40, P: 17.5, S: -3 }, partner: { T: 33, R: 25, P: -2.5, S: -5 }, unit: 'EUR' });
 */
export function stageGame(spec: StageGameSpec): Game {
  const problems = new Problems();
  if (!problems.object('', spec, '{ vendor, partner }, each with T, R, P and S')) problems.throwIfAny();
  const { unit = 'points', moves = plainMoves, accounts = {} } = spec;
  for (const side of sides) checkPayoffs(problems, side, spec[side]);
  checkWords(problems, unit, moves);
  checkAccounts(problems, 'accounts', accounts);
  problems.throwIfAny();
  const stay: NextState[] = [{ state: 0, chance: 1 }];
  return {
    kind: 'game',
    unit,
    orientation: 'gains',
    moves,
    start: 0,
    states: [
      {
        name: 'always',
        payoffs: bothSides((side) => ({ ...spec[side] })),
        accounts,
        next: { CC: stay, CD: stay, DC: stay, DD: stay },
        ends: { CC: 0, CD: 0, DC: 0, DD: 0 },
      },
    ],
  };
}
