import { Problems, type Side, mirror, nearest, outcomes } from '../core/index.ts';
import { type Account, type Payoffs, type PublicState, payoffAt } from '../games/index.ts';
import type { Setting } from './setting.ts';

const letters = ['T', 'R', 'P', 'S'];

/**
 * The setting with other payoffs for one side. Where that side has an account, it changes by the same money: a
 * payoff changed this way is money paid or lost.
 *
 * @param side - Whose payoffs.
 * @param payoffs - Those that change, by this side's own view: `T` temptation, `R` reward, `P` punishment, `S` sucker's.
 * @throws InputError listing unknown names and figures that are not finite, or if the game has several public states.
 * @example
 * withPayoffs(setting, 'partner', { T: 23 });
 */
export function withPayoffs(setting: Setting, side: Side, payoffs: Partial<Payoffs>): Setting {
  const problems = new Problems();
  for (const [name, value] of Object.entries(payoffs)) {
    if (letters.includes(name)) problems.number(`payoffs.${name}`, value);
    else
      problems.add({
        path: `payoffs.${name}`,
        message: 'unknown payoff',
        expected: nearest(name, letters).join(' or ') || letters.join(', '),
      });
  }
  const [state, ...others] = setting.game.states;
  if (state === undefined || others.length > 0) {
    problems.add({ path: 'game', message: 'payoffs differ by public state', expected: 'a game with one public state' });
  }
  problems.throwIfAny();
  return { ...setting, game: { ...setting.game, states: [withStatePayoffs(state!, side, payoffs)] } };
}

function withStatePayoffs(state: PublicState, side: Side, changed: Partial<Payoffs>): PublicState {
  const before = state.payoffs[side];
  const after = { ...before, ...changed };
  const account = state.accounts[side];
  const payoffs = { ...state.payoffs, [side]: after };
  return account === undefined
    ? { ...state, payoffs }
    : { ...state, payoffs, accounts: { ...state.accounts, [side]: moved(account, side, before, after) } };
}

/** The account, in which the vendor's move stands first, after its side's payoffs changed. */
function moved(account: Account, side: Side, before: Payoffs, after: Payoffs): Account {
  const entries = outcomes.map((outcome) => {
    const own = side === 'vendor' ? outcome : mirror(outcome);
    return [outcome, account[outcome] + (payoffAt(after, own) - payoffAt(before, own))];
  });
  return Object.fromEntries(entries) as Account;
}
