import { type BothSides, type Outcome, Problems, checkKnown, mirror, outcomes, sides } from '../core/index.ts';
import { type Account, type Accounts, type Payoffs, type PublicState, payoffAt } from '../games/index.ts';
import type { Payment } from './payment.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with payments on every deal that is made. A payment moves the sides that pay or receive it and is booked
 * in both accounts; where a side has no account yet, its payoffs are taken to be its money. Between accounts a payment
 * cancels in the joint value; without a receiver it is used up. A payment of nothing leaves the accounts as they are.
 *
 * @throws InputError listing unknown outcomes, amounts that are not finite, and payers that pay themselves.
 * @example
 * withPayments(setting, [{ payer: 'company', receiver: 'partner', amount: { CC: 2 } }]);
 */
export function withPayments(setting: Setting, payments: readonly Payment[]): Setting {
  const problems = new Problems();
  payments.forEach((payment, i) => checkPayment(problems, `payments[${i}]`, payment));
  problems.throwIfAny();
  const states = setting.game.states.map((state) => (state.closed ? state : paying(state, payments)));
  return { ...setting, game: { ...setting.game, states } };
}

/** A public state with payments added. */
export function paying(state: PublicState, payments: readonly Payment[]): PublicState {
  return payments.reduce(withPayment, state);
}

function withPayment(state: PublicState, { payer, receiver, amount }: Payment): PublicState {
  if (outcomes.every((outcome) => (amount[outcome] ?? 0) === 0)) return state;
  const paid = received(state, payer, amount, -1);
  return receiver === undefined ? paid : received(paid, receiver, amount, 1);
}

function received(state: PublicState, party: string, amount: Payment['amount'], sign: 1 | -1): PublicState {
  const gains = (outcome: Outcome): number => sign * (amount[outcome] ?? 0);
  const side = sides.find((name) => name === party);
  const before = accountOf(state, party);
  const account = Object.fromEntries(outcomes.map((outcome) => [outcome, before[outcome] + gains(outcome)])) as Account;
  const accounts: Accounts = { ...state.accounts, [party]: account };
  if (side === undefined) return { ...state, accounts };
  const own = state.payoffs[side];
  const at = (outcome: Outcome): number => payoffAt(own, outcome) + gains(side === 'vendor' ? outcome : mirror(outcome));
  const payoffs: Payoffs = { T: at('DC'), R: at('CC'), P: at('DD'), S: at('CD') };
  return { ...state, accounts, payoffs: { ...state.payoffs, [side]: payoffs } };
}

/** What a party books by outcome: its account, else a side's payoffs, else nothing. */
function accountOf({ accounts, payoffs }: PublicState, party: string): Account {
  const known = accounts[party];
  if (known !== undefined) return known;
  const entries = outcomes.map((outcome) => [outcome, booked(payoffs, party, outcome)]);
  return Object.fromEntries(entries) as Account;
}

function booked(payoffs: BothSides<Payoffs>, party: string, outcome: Outcome): number {
  if (party === 'vendor') return payoffAt(payoffs.vendor, outcome);
  if (party === 'partner') return payoffAt(payoffs.partner, mirror(outcome));
  return 0;
}

function checkPayment(problems: Problems, path: string, payment: Payment): void {
  if (!checkKnown(problems, path, payment, ['payer', 'receiver', 'amount'])) return;
  const { payer, receiver, amount } = payment;
  problems.text(`${path}.payer`, payer, 'the name of an account');
  if (receiver !== undefined && problems.text(`${path}.receiver`, receiver, 'the name of an account') && receiver === payer) {
    problems.add({ path: `${path}.receiver`, message: 'pays itself', received: receiver, expected: 'another account, or none' });
  }
  if (!checkKnown(problems, `${path}.amount`, amount, outcomes)) return;
  for (const [outcome, money] of Object.entries(amount)) problems.number(`${path}.amount.${outcome}`, money);
}
