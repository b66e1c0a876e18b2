import { type Outcome, type Problems, bothSides, outcomes } from '../../core/index.ts';
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

/** The game in which each side earns what is measured: means and variances of the measure are then those of scores. */
export function measuredGame(game: Game, measure: PilotMeasure): Game {
  return {
    ...game,
    states: game.states.map((state) => {
      const worth = Object.fromEntries(outcomes.map((outcome) => [outcome, worthOf(state, measure, outcome)])) as Record<Outcome, number>;
      const payoffs = { T: worth.DC, R: worth.CC, P: worth.DD, S: worth.CD };
      // Only what the vendor's chair earns is read; the partner's is the same measure seen from there.
      return {
        ...state,
        accounts: {},
        payoffs: bothSides((side) => (side === 'vendor' ? payoffs : { ...payoffs, T: worth.CD, S: worth.DC })),
      };
    }),
  };
}

function worthOf({ accounts }: PublicState, measure: PilotMeasure, outcome: Outcome): number {
  if (measure === 'cooperation') return cooperative[outcome];
  const booked = Object.fromEntries(Object.entries(accounts).map(([name, account]) => [name, account[outcome]]));
  return measure === 'joint-value' ? jointOf(booked) : (booked[measure.account] ?? 0);
}
