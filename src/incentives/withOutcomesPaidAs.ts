import { type BothSides, type Outcome, Problems, bothSides, checkKnown, mirror, outcomes } from '../core/index.ts';
import { type Account, type Payoffs, type PublicState, payoffAt } from '../games/index.ts';
import type { Setting } from './setting.ts';

/** As which other outcomes an outcome is paid, with what chance each; the rest: as itself. Vendor's move first. */
export type PaidAs = Readonly<Partial<Record<Outcome, Readonly<Partial<Record<Outcome, number>>>>>>;

/**
 * The setting in which some outcomes are paid, with a chance, as others: a deal that is undone and settled as if the
 * defection had not been. Payoffs and accounts become the chance-weighted means; what is seen and what follows stay.
 *
 * @throws InputError listing unknown outcomes, figures that are not chances, and chances that sum to more than 1.
 * @example
 * // Half of the vendor's grabs are undone.
 * withOutcomesPaidAs(setting, { DC: { CC: 0.5 } });
 */
export function withOutcomesPaidAs(setting: Setting, paidAs: PaidAs): Setting {
  const problems = new Problems();
  check(problems, paidAs);
  problems.throwIfAny();
  if (outcomes.every((outcome) => rest(paidAs, outcome) === 1)) return setting;
  const states = setting.game.states.map((state) => (state.closed ? state : mixed(state, paidAs)));
  return { ...setting, game: { ...setting.game, states } };
}

/** Chance that an outcome is paid as itself. */
function rest(paidAs: PaidAs, outcome: Outcome): number {
  return outcomes.reduce((left, other) => (other === outcome ? left : left - (paidAs[outcome]?.[other] ?? 0)), 1);
}

function mixed(state: PublicState, paidAs: PaidAs): PublicState {
  const meanOf = (outcome: Outcome, amountAt: (outcome: Outcome) => number): number =>
    outcomes.reduce(
      (sum, other) => (other === outcome ? sum : sum + (paidAs[outcome]?.[other] ?? 0) * amountAt(other)),
      rest(paidAs, outcome) * amountAt(outcome),
    );
  const payoffs: BothSides<Payoffs> = bothSides((side) => {
    const vendorFirst = (outcome: Outcome): Outcome => (side === 'vendor' ? outcome : mirror(outcome));
    const at = (own: Outcome): number => meanOf(vendorFirst(own), (outcome) => payoffAt(state.payoffs[side], vendorFirst(outcome)));
    return { T: at('DC'), R: at('CC'), P: at('DD'), S: at('CD') };
  });
  const accounts = Object.entries(state.accounts).map(([party, account]) => {
    const amounts = outcomes.map((outcome) => [outcome, meanOf(outcome, (other) => account[other])]);
    return [party, Object.fromEntries(amounts) as Account];
  });
  return { ...state, payoffs, accounts: Object.fromEntries(accounts) as PublicState['accounts'] };
}

function check(problems: Problems, paidAs: PaidAs): void {
  if (!checkKnown(problems, 'paidAs', paidAs, outcomes)) return;
  for (const [from, chances] of Object.entries(paidAs)) {
    if (!checkKnown(problems, `paidAs.${from}`, chances, outcomes)) continue;
    const all = Object.entries(chances).filter(([to, chance]) => problems.chance(`paidAs.${from}.${to}`, chance));
    const sum = all.reduce((total, [, chance]) => total + chance, 0);
    if (sum > 1 + 1e-12)
      problems.add({ path: `paidAs.${from}`, message: 'chances sum to more than 1', received: sum, expected: 'at most 1' });
  }
}
