import { Problems, bothSides, outcomes } from '../core/index.ts';
import type { Account, Payoffs, PublicState } from '../games/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting in which each deal is split into pieces that are made one after the other: so many times the deals a
 * year, each paying that fraction. The chance w that another follows becomes w^(1/pieces), while ratios of payoffs stay:
 * an answer comes sooner, and less is lost until then (Axelrod 1984, chapter 7; Schelling 1960). Slips, misreadings and
 * recognition are those of a piece.
 *
 * @param pieces - A whole number, at least 1.
 * @throws InputError if the number is not whole or below 1, or so large that the relationship would never end.
 * @example
 * continuationOf(withTranches(withContinuation(setting, 0.5), 4).horizon); // 0.5^(1/4) = 0.84…
 */
export function withTranches(setting: Setting, pieces: number): Setting {
  const problems = new Problems();
  const { dealsPerYear, churn, continuation, interest } = setting.horizon;
  const often = dealsPerYear * pieces;
  const w = (continuation ?? 1 - churn) ** (1 / (continuation === undefined ? often : pieces));
  if (problems.whole('pieces', pieces, 1) && !(Number.isFinite(often) && w < 1)) {
    problems.add({ path: 'pieces', message: 'leaves no chance of ending', received: pieces, expected: 'fewer pieces' });
  }
  problems.throwIfAny();
  const horizon = { dealsPerYear: often, churn, ...(continuation === undefined ? {} : { continuation: w }), interest };
  const states = setting.game.states.map((state) => shared(state, pieces));
  return { ...setting, horizon, game: { ...setting.game, states }, scale: bothSides((side) => setting.scale[side] / pieces) };
}

function shared(state: PublicState, pieces: number): PublicState {
  const payoffs = bothSides((side): Payoffs => {
    const { T, R, P, S } = state.payoffs[side];
    return { T: T / pieces, R: R / pieces, P: P / pieces, S: S / pieces };
  });
  const accounts = Object.entries(state.accounts).map(([party, account]) => [party, accountOf(account, pieces)]);
  return { ...state, payoffs, accounts: Object.fromEntries(accounts) as PublicState['accounts'] };
}

function accountOf(account: Account, pieces: number): Account {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, account[outcome] / pieces])) as Account;
}
