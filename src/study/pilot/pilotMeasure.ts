import type { Outcome, Problems } from '../../core/index.ts';
import type { Game, PublicState } from '../../games/index.ts';
import { jointOf } from '../jointOf.ts';

/** What is measured of a deal: the share of cooperative moves over both sides, the joint value, or the money of one account. */
export type PilotMeasure = 'cooperation' | 'joint-value' | { readonly account: string };

/** Half of the moves made in each outcome are cooperations, or all, or none. */
const cooperative: Readonly<Record<Outcome, number>> = { CC: 1, CD: 0.5, DC: 0.5, DD: 0 };

/** Notes a measure that does not exist, or an account that the game has not. */
export function checkMeasure(problems: Problems, path: string, measure: PilotMeasure, games: readonly Game[]): void {
  const money = [...new Set(games.flatMap(({ states }) => states.flatMap(({ accounts }) => Object.keys(accounts))))];
  if (measure === 'cooperation') return;
  if (measure === 'joint-value') {
    if (money.length > 0) return;
    problems.add({ path, message: 'no money is booked here', received: measure, expected: 'a game with accounts, or cooperation' });
    return;
  }
  const account = typeof measure === 'object' && measure !== null ? measure.account : undefined;
  if (account !== undefined && money.includes(account)) return;
  const known = money.map((name) => `{ account: '${name}' }`);
  problems.add({ path, message: 'unknown measure', received: measure, expected: ['cooperation', 'joint-value', ...known].join(', ') });
}

/** What an outcome of a public state counts. */
export type Worth = (state: PublicState, outcome: Outcome) => number;

/** What an outcome counts in a measure; no move of a closed state is one of a deal. */
export function worthIn(measure: PilotMeasure): Worth {
  if (measure === 'cooperation') return ({ closed }, outcome) => (closed ? 0 : cooperative[outcome]);
  return ({ accounts }, outcome) => {
    const booked = Object.fromEntries(Object.entries(accounts).map(([name, account]) => [name, account[outcome]]));
    return measure === 'joint-value' ? jointOf(booked) : (booked[measure.account] ?? 0);
  };
}

/** The game in which the vendor's chair earns what an outcome counts: means and variances are then those of its score. */
export function measuredGame(game: Game, worth: Worth): Game {
  return {
    ...game,
    states: game.states.map((state) => {
      const [CC, CD, DC, DD] = [worth(state, 'CC'), worth(state, 'CD'), worth(state, 'DC'), worth(state, 'DD')];
      const payoffs = { vendor: { T: DC, R: CC, P: DD, S: CD }, partner: { T: CD, R: CC, P: DD, S: DC } };
      return { ...state, accounts: {}, payoffs };
    }),
  };
}
