import { type BothSides, type Outcome, bothSides, mirror, outcomes } from '../core/index.ts';
import { type Account, type Game, type MoveLabels, type Payoffs, payoffAt, stageGame } from '../games/index.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** The author's word for each outcome in the account of a third party, vendor's move first. */
export const accountWords: Readonly<Record<Outcome, string>> = {
  CC: 'both-cooperate',
  DC: 'vendor-defects-alone',
  CD: 'partner-defects-alone',
  DD: 'both-defect',
};

/** What a game needs beside its numbers. */
export interface GameWords {
  readonly unit: string;
  readonly moves: BothSides<MoveLabels>;
  /** Names of further accounts. */
  readonly accounts: readonly string[];
}

/** The stage game of a sheet's numbers: money moves both sides, and is booked in their accounts. */
export function buildGame(numbers: Numbers, { unit, moves, accounts }: GameWords): Game {
  const payoffs = bothSides((side): Payoffs => {
    const money = (letter: string): number => numberAt(numbers, `money.${side}.${letter}`);
    return { T: money('T'), R: money('R'), P: money('P'), S: money('S') };
  });
  const accountOf = (amount: (outcome: Outcome) => number): Account =>
    Object.fromEntries(outcomes.map((outcome) => [outcome, amount(outcome)])) as Account;
  const others = accounts.map((name) => [name, accountOf((outcome) => numberAt(numbers, `accounts.${name}.${accountWords[outcome]}`))]);
  return stageGame({
    ...payoffs,
    unit,
    moves,
    accounts: {
      vendor: accountOf((outcome) => payoffAt(payoffs.vendor, outcome)),
      partner: accountOf((outcome) => payoffAt(payoffs.partner, mirror(outcome))),
      ...(Object.fromEntries(others) as Record<string, Account>),
    },
  });
}
